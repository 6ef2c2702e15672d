// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <array>
#include <vector>

namespace qd::ui {

/// What a colour is for; the token files say which colour that is.
enum class ColorRole : std::uint8_t {
    Window,     ///< Behind the panes.
    Panel,      ///< A pane, a table, a chart's ground.
    Raised,     ///< Headers, buttons, popups.
    Field,      ///< Text fields.
    Line,       ///< Quiet separators.
    LineStrong, ///< Borders of controls.
    Hover,
    Selection,
    Text,
    TextMuted, ///< Second in rank: labels, units.
    TextFaint, ///< Third: placeholders, what is disabled.
    OnAccent,  ///< Text on the accent and on badges.
    Accent,
    AccentHover,
    Focus,
    Up,
    Down,
    Warning,
    Danger,
    Demo, ///< Mode badges.
    Paper,
    Live,
    ChartGrid,
    ChartAxis,
    ChartCrosshair,
    ChartUp, ///< Candle bodies.
    ChartDown,
    ChartVolume,
    ChartFillUnder, ///< Below an equity line.
    MarkerBuy,
    MarkerSell,
};
inline constexpr int kColorRoles = static_cast<int>(ColorRole::MarkerSell) + 1;

/// The look: colours by role from resources/themes, the font, the palette and the style sheet made
/// from them. changed() after every switch; widgets that paint ask color() at each paint.
/// GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Name : std::uint8_t { Dark, Light };
    enum class UpDown : std::uint8_t {
        GreenRed,
        BlueOrange
    }; ///< The latter for colour-blind eyes.

    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] Name name() const { return m_name; }
    [[nodiscard]] UpDown upDown() const { return m_upDown; }
    [[nodiscard]] int fontPoints() const { return m_fontPoints; }
    [[nodiscard]] QColor color(ColorRole role) const
    {
        return m_colors[static_cast<std::size_t>(role)];
    }
    /// Lines of several series in one picture (indicators, compared runs), easy to tell apart.
    [[nodiscard]] const std::vector<QColor>& seriesColors() const { return m_series; }
    /// Figures of equal width, for tables and axes.
    [[nodiscard]] const QFont& numberFont() const { return m_numberFont; }
    [[nodiscard]] const QFont& textFont() const { return m_textFont; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    struct Look
    {
        Name name = Name::Dark;
        UpDown upDown = UpDown::GreenRed;
        int fontPoints = 10; ///< 8…16
    };

    /// All at once, applied even where nothing differs.
    void setLook(const Look& look);
    void setName(Name name);
    void setUpDown(UpDown upDown);
    void setFontPoints(int points); ///< 8…16
    /// Gives palette, font, Fusion style and style sheet to the application.
    void apply();

Q_SIGNALS:
    void changed();

private:
    void load();

    Name m_name = Name::Dark;
    UpDown m_upDown = UpDown::GreenRed;
    int m_fontPoints = 10;
    std::array<QColor, kColorRoles> m_colors;
    std::vector<QColor> m_series;
    QFont m_textFont;
    QFont m_numberFont;
};

} // namespace qd::ui
