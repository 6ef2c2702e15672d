// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NoticeBar.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace qd::ui {

namespace {
constexpr int kDoneStaysMs = 5'000;
}

NoticeBar::NoticeBar(Notices& notices, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("noticeBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    m_icon = new QLabel(this);
    m_text = named(new QLabel(this), QStringLiteral("noticeText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_hint = named(new QLabel(this), QStringLiteral("noticeHint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", "muted");
    m_close = named(new QToolButton(this), QStringLiteral("noticeClose"));
    m_close->setIcon(themedIcon(theme, QStringLiteral("close")));
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_hint, 1);
    row->addWidget(m_close);
    onLanguage(this, [this] {
        m_close->setAccessibleName(tr("Close notice"));
        m_close->setToolTip(tr("Close this notice"));
    });
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&notices, &Notices::posted, this, &NoticeBar::show);
    hide();
}

void NoticeBar::show(const Notice& notice)
{
    QString icon = QStringLiteral("check");
    ColorRole role = ColorRole::Up;
    if (notice.kind != Notice::Kind::Done) {
        icon = QStringLiteral("warning");
        role = notice.kind == Notice::Kind::Warning ? ColorRole::Warning : ColorRole::Danger;
    }
    m_icon->setPixmap(themedIcon(m_theme, icon, role).pixmap(18, 18));
    m_text->setText(notice.text);
    m_text->setAccessibleName(notice.text);
    m_hint->setText(notice.hint);
    m_hint->setAccessibleName(notice.hint);
    if (notice.kind == Notice::Kind::Done)
        m_leave.start(kDoneStaysMs);
    else
        m_leave.stop();
    QWidget::show();
}

} // namespace qd::ui
