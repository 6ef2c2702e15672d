// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

#include "core/foundation/Assert.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleFactory>

#include <algorithm>

// The resources live in a static library: the linker keeps them only when somebody asks.
static void initializeResources()
{
    Q_INIT_RESOURCE(desktop);
}

namespace qd::ui {

namespace {

constexpr int kLeastPoints = 8;
constexpr int kMostPoints = 16;

/// Key of a role in a token file and in the style sheet, in the order of ColorRole.
constexpr std::array<const char*, kColorRoles> kTokens = {"window",
                                                          "panel",
                                                          "raised",
                                                          "field",
                                                          "line",
                                                          "line_strong",
                                                          "hover",
                                                          "selection",
                                                          "text",
                                                          "text_muted",
                                                          "text_faint",
                                                          "on_accent",
                                                          "accent",
                                                          "accent_hover",
                                                          "focus",
                                                          "up",
                                                          "down",
                                                          "warning",
                                                          "danger",
                                                          "demo",
                                                          "paper",
                                                          "live",
                                                          "chart_grid",
                                                          "chart_axis",
                                                          "chart_crosshair",
                                                          "chart_up",
                                                          "chart_down",
                                                          "chart_volume",
                                                          "chart_fill_under",
                                                          "marker_buy",
                                                          "marker_sell"};

QString fileName(Theme::Name name)
{
    return name == Theme::Name::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

QByteArray readResource(const QString& path)
{
    QFile file(path);
    QD_ASSERT(file.open(QIODevice::ReadOnly), "a resource of the program is missing");
    return file.readAll();
}

bool hasEqualDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

/// The first installed family that passes, else the system's own.
template <typename Accept>
QFont firstFont(const QStringList& families, int points, Accept accept)
{
    for (const QString& family : families) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        QFont font(family, points);
        if (accept(font))
            return font;
    }
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSize(points);
    return font;
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent)
{
    initializeResources();
    load();
}

void Theme::setLook(const Look& look)
{
    m_name = look.name;
    m_upDown = look.upDown;
    m_fontPoints = std::clamp(look.fontPoints, kLeastPoints, kMostPoints);
    apply();
}

void Theme::setName(Name name)
{
    if (m_name == name)
        return;
    m_name = name;
    apply();
}

void Theme::setUpDown(UpDown upDown)
{
    if (m_upDown == upDown)
        return;
    m_upDown = upDown;
    apply();
}

void Theme::setFontPoints(int points)
{
    const int allowed = std::clamp(points, kLeastPoints, kMostPoints);
    if (m_fontPoints == allowed)
        return;
    m_fontPoints = allowed;
    apply();
}

void Theme::load()
{
    const QByteArray text = readResource(QStringLiteral(":/themes/%1.json").arg(fileName(m_name)));
    const QJsonObject tokens = QJsonDocument::fromJson(text).object();
    const QJsonObject blind = tokens.value(QLatin1String("colour_blind")).toObject();
    for (std::size_t i = 0; i < kTokens.size(); ++i) {
        const QLatin1String key(kTokens[i]);
        QJsonValue value = tokens.value(key);
        if (m_upDown == UpDown::BlueOrange && blind.contains(key))
            value = blind.value(key);
        m_colors[i] = QColor(value.toString());
        QD_ASSERT(m_colors[i].isValid(), "a theme lacks a colour");
    }
    m_series.clear();
    for (const QJsonValue& value : tokens.value(QLatin1String("series")).toArray())
        m_series.emplace_back(value.toString());

    m_textFont = firstFont({QStringLiteral("Inter"), QStringLiteral("Segoe UI"),
                            QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")},
                           m_fontPoints, [](const QFont&) { return true; });
    m_numberFont = firstFont({QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans"),
                              QStringLiteral("Roboto"), QStringLiteral("Liberation Sans"),
                              QStringLiteral("Nimbus Sans"), QStringLiteral("DejaVu Sans")},
                             m_fontPoints, hasEqualDigits);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Panel));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::Raised));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::TextFaint));
    palette.setColor(QPalette::Button, color(ColorRole::Raised));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::Danger));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::Text));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::Link, color(ColorRole::AccentHover));
    palette.setColor(QPalette::Light, color(ColorRole::Raised));
    palette.setColor(QPalette::Mid, color(ColorRole::Line));
    palette.setColor(QPalette::Dark, color(ColorRole::Window));
    palette.setColor(QPalette::Shadow, color(ColorRole::Window));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::TextFaint));
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(readResource(QStringLiteral(":/themes/style.qss")));
    sheet.replace(QLatin1String("@name"), fileName(m_name));
    sheet.replace(QLatin1String("@heading_pt"), QStringLiteral("%1pt").arg(m_fontPoints + 4));
    // Longest first, so that "text" does not eat the front of "text_muted".
    std::vector<std::size_t> order(kTokens.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [](std::size_t a, std::size_t b) {
        return std::string_view(kTokens[a]).size() > std::string_view(kTokens[b]).size();
    });
    for (const std::size_t i : order)
        sheet.replace(QLatin1Char('@') + QLatin1String(kTokens[i]), m_colors[i].name());
    return sheet;
}

void Theme::apply()
{
    load();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QApplication::setFont(m_textFont);
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

} // namespace qd::ui
