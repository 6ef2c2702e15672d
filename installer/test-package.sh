#!/bin/sh
# Builds the Debian package and installs it into a root of its own: test-package.sh BUILD-DIR
set -eu
build=$1
cd "$build"
cpack -G DEB >/dev/null
package=$(ls -t "$build"/quarterdeck_*.deb | head -n 1)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/log"
: > "$root/var/lib/dpkg/status"
# The root holds nothing else, so dependencies are read rather than resolved.
fakeroot dpkg --root="$root" --force-depends --force-not-root --force-script-chrootless \
    --log="$root/dpkg.log" -i "$package" >/dev/null 2>"$root/dpkg.err" || {
    cat "$root/dpkg.err" >&2
    exit 1
}

depends=$(dpkg-deb -f "$package" Depends)
for needed in libqt6sql6-sqlite libqcustomplot2 libxlsxwriter libqt6widgets6; do
    case $depends in
    *"$needed"*) ;;
    *) echo "the package does not depend on $needed: $depends" >&2; exit 1 ;;
    esac
done
for file in bin/qd bin/quarterdeck share/applications/io.github.quarterdeck.Quarterdeck.desktop \
    share/metainfo/io.github.quarterdeck.Quarterdeck.metainfo.xml \
    share/icons/hicolor/scalable/apps/io.github.quarterdeck.Quarterdeck.svg share/doc/quarterdeck/copyright; do
    [ -f "$root/usr/$file" ] || { echo "the package lacks $file" >&2; exit 1; }
done

"$root/usr/bin/qd" version --json | grep -q '"version"'
QT_QPA_PLATFORM=offscreen "$root/usr/bin/quarterdeck" --workspace "$root/workspace" --demo --quit-after 1500
echo "installed and started: $(basename "$package")"
