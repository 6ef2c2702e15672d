// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CloseQuestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace qd::ui {

int activeBots(const EngineSnapshot& snapshot)
{
    return static_cast<int>(
        std::count_if(snapshot.bots.begin(), snapshot.bots.end(),
                      [](const BotSnapshot& bot) { return bot.state != BotState::Stopped; }));
}

void askBeforeClosing(QWidget* window, const EngineSnapshot& snapshot, std::function<void()> close)
{
    if (window->findChild<QMessageBox*>(QStringLiteral("closeQuestion")) != nullptr)
        return;
    auto* box = new QMessageBox(window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(QCoreApplication::translate("CloseQuestion", "Close Quarterdeck?"));
    box->setText(QCoreApplication::translate("CloseQuestion", "%n bot(s) still at work.", nullptr,
                                             activeBots(snapshot)));
    box->setInformativeText(QCoreApplication::translate(
        "CloseQuestion",
        "When the program closes, they stop deciding and go on after the next start. Open "
        "positions stay open and are not watched in the meantime."));
    QPushButton* leave =
        box->addButton(QCoreApplication::translate("CloseQuestion", "Close and stop trading"),
                       QMessageBox::DestructiveRole);
    leave->setObjectName(QStringLiteral("closeAnyway"));
    QPushButton* stay = box->addButton(QCoreApplication::translate("CloseQuestion", "Keep running"),
                                       QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("keepRunning"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(leave, &QPushButton::clicked, window, std::move(close));
    box->open();
}

} // namespace qd::ui
