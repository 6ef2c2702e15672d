# Sourced by ./run and ./test: makes sure that what the build needs is installed.
# Debian 12 packages only. Asks for nothing when all is there.

QD_BUILD_PACKAGES="g++ cmake ninja-build pkg-config ccache git
    qt6-base-dev qt6-base-private-dev libqt6opengl6-dev libgl1-mesa-dev libxkbcommon-dev libvulkan-dev
    qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libqcustomplot-dev libxlsxwriter-dev nlohmann-json3-dev libspdlog-dev
    libcli11-dev libarchive-dev libzstd-dev libsqlite3-dev
    fontconfig fonts-dejavu-core fonts-inter"
QD_TEST_PACKAGES="libbenchmark-dev xvfb xauth poppler-utils python3-openpyxl python3-jsonschema
    appstream desktop-file-utils dpkg-dev fakeroot file sqlite3 clang-format-19"
QD_PACKAGE_PACKAGES="dpkg-dev fakeroot file appstream desktop-file-utils"

qd_missing_packages()
{
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            printf '%s ' "$package"
    done
}

# qd_install PACKAGE...: installs what is missing, with sudo where the user is not root.
qd_install()
{
    missing=$(qd_missing_packages "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "Quarterdeck builds on Debian 12. Please install the counterparts of: $missing" >&2
        return 1
    fi
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "These packages are missing and sudo is not installed. As root, run:" >&2
            echo "  apt-get update && apt-get install -y --no-install-recommends $missing" >&2
            return 1
        fi
        as_root="sudo"
    fi
    echo "Installing: $missing" >&2
    $as_root sh -c "apt-get update -q && DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=400 install -q -y --no-install-recommends $missing" >&2
}

# qd_configure PRESET: configures once; cmake itself notices later changes.
qd_configure()
{
    if [ ! -f "build/$1/build.ninja" ] || [ -n "${QD_CMAKE_ARGS:-}" ]; then
        # shellcheck disable=SC2086 # several arguments on purpose
        cmake --preset "$1" ${QD_CMAKE_ARGS:-} >&2
    fi
}
