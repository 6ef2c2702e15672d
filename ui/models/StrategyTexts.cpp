// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/StrategyTexts.h"

#include <QCoreApplication>

namespace qd::ui {

QString strategyText(const std::string& english)
{
    return QCoreApplication::translate("Strategy", english.c_str());
}

} // namespace qd::ui
