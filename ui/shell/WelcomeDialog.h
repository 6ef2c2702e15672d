// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QDialog>

class QBoxLayout;
class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace qd::ui {

/// The first minute: three ways to begin, each one click away from something that works. Offers
/// only what the program around the window can do. GUI thread.
class WelcomeDialog final : public QDialog
{
    Q_OBJECT

public:
    WelcomeDialog(PaneServices& services, QWidget* parent);

Q_SIGNALS:
    void demoReady();     ///< The demo workspace is filled: the window may make room for it.
    void demoBotWanted(); ///< The demo is open already.
    void importWanted();
    void migrationWanted();

private:
    struct Card
    {
        QString id; ///< "demo"
        QString icon;
        QString title;
        QString text;
        QString button;
    };
    QFrame* addCard(QBoxLayout& row, const Card& card, QPushButton*& button);
    void addDemo(QBoxLayout& row);
    void addOwnData(QBoxLayout& row);
    void addPlatform(QBoxLayout& row);
    void buildFooter(QBoxLayout& column);
    void prepareDemo();

    PaneServices& m_services;
    QPushButton* m_demo = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_problem = nullptr;
    int m_cards = 0;
};

} // namespace qd::ui
