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
constexpr int kMargin = 16;
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
    for (QLabel* label : {m_title, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_column->setContentsMargins(kMargin, 8, kMargin, 8);
    m_column->setSizeConstraint(QLayout::SetNoConstraint); // a narrow dock may be narrow
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrapTexts();
    QWidget::changeEvent(event);
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    wrapTexts();
}

QSize EmptyState::minimumSizeHint() const
{
    int width = 0;
    for (const QPushButton* button : m_buttons)
        width = std::max(width, button->sizeHint().width());
    return {width + 2 * kMargin, m_title->fontMetrics().height() + kMargin};
}

void EmptyState::setTexts(const QString& title, const QString& hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(hint.isEmpty() ? title : title + QStringLiteral(". ") + hint);
    wrapTexts();
}

/// A wrapped text that is aligned gets its size from nobody but us: at most what is there.
void EmptyState::wrapTexts()
{
    const int room = std::max(1, std::min(kTextWidth, width() - 2 * kMargin));
    int height = 2 * kMargin + kIconSize;
    for (QLabel* label : {m_title, m_hint}) {
        label->ensurePolished();
        const int line = label->fontMetrics().horizontalAdvance(label->text()) + kMargin;
        const int width = std::min(room, line);
        label->setMinimumSize(0, 0); // or it answers for the width it had
        label->setFixedSize(width, std::max(0, label->heightForWidth(width)));
        height += label->height() + m_column->spacing();
    }
    for (const QPushButton* button : m_buttons)
        height += button->sizeHint().height() + m_column->spacing();
    m_icon->setVisible(height <= this->height()); // the sentence comes first
    // Within a resize the layout has placed the labels already, by their sizes of before.
    m_column->invalidate();
    m_column->activate();
}

void EmptyState::addAction(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("empty.") + action->objectName());
    button->setProperty("primary", m_buttons.empty());
    const auto show = [button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    show();
    connect(action, &QAction::changed, button, show);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    if (m_buttons.empty())
        m_column->insertSpacing(m_column->count() - 1, 8);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    m_buttons.push_back(button);
    wrapTexts();
}

} // namespace qd::ui
