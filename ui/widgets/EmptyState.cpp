// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Icons.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qd::ui {

namespace {
constexpr int kIconSize = 32;
constexpr int kTextWidth = 420;
} // namespace

EmptyState::EmptyState(const Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_iconName(icon),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_title->setProperty("role", "title");
    m_hint->setProperty("role", "muted");
    m_hint->setWordWrap(true);
    m_column->setContentsMargins(16, 8, 16, 8);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    for (QLabel* label : {m_icon, m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        m_column->addWidget(label, 0, Qt::AlignHCenter);
    }
    m_column->addStretch(1);
    connect(&theme, &Theme::changed, this, &EmptyState::drawIcon);
    drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(
        themedIcon(m_theme, m_iconName, ColorRole::TextFaint).pixmap(kIconSize, kIconSize));
}

void EmptyState::changeEvent(QEvent* event)
{
    // A wrapped text that is aligned gets its height from nobody but us.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setTexts(m_title->text(), m_hint->text());
    QWidget::changeEvent(event);
}

void EmptyState::setTexts(const QString& title, const QString& hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    if (hint.isEmpty())
        return;
    const int width = std::min(kTextWidth, m_hint->fontMetrics().horizontalAdvance(hint) + 16);
    m_hint->setFixedSize(width, m_hint->heightForWidth(width));
    setAccessibleName(title + QStringLiteral(". ") + hint);
}

void EmptyState::addAction(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("empty.") + action->objectName());
    button->setProperty("primary", m_buttons == 0);
    const auto show = [button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    if (m_buttons == 0)
        m_column->insertSpacing(m_column->count() - 1, 8);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    ++m_buttons;
}

} // namespace qd::ui
