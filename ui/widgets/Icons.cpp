// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace qd::ui {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const Theme& theme, const QString& name, ColorRole role)
        : m_theme(theme), m_role(role)
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray colored = m_svg;
        colored.replace("currentColor", colorFor(mode).name().toLatin1());
        QSvgRenderer(colored).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor color = colorFor(mode);
        if (m_cache.isNull() || m_cache.size() != size || m_cacheColor != color) {
            m_cache = QPixmap(size);
            m_cache.fill(Qt::transparent);
            QPainter painter(&m_cache);
            paint(&painter, QRect(QPoint(0, 0), size), mode, state);
            m_cacheColor = color;
        }
        return m_cache;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled: {
            QColor faded = m_theme.color(ColorRole::TextFaint);
            faded.setAlphaF(0.6F);
            return faded;
        }
        case QIcon::Active:
        case QIcon::Selected:
            return m_theme.color(m_role == ColorRole::TextMuted ? ColorRole::Text : m_role);
        case QIcon::Normal:
            break;
        }
        return m_theme.color(m_role);
    }

    const Theme& m_theme;
    ColorRole m_role;
    QByteArray m_svg;
    QPixmap m_cache;
    QColor m_cacheColor;
};

} // namespace

QIcon themedIcon(const Theme& theme, const QString& name, ColorRole role)
{
    return name.isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(theme, name, role));
}

} // namespace qd::ui
