// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/chart/PaceBox.h"

#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QAbstractItemView>

namespace qd::ui {

PaceBox::PaceBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("chart.pace"));
    setSizeAdjustPolicy(AdjustToContents);
    for (const double pace : {0.5, 1.0, 2.0, 5.0, 10.0, 25.0, 100.0, 0.0})
        addItem(QString(), pace);
    onLanguage(this, [this] { setTexts(); });
    connect(this, &QComboBox::activated, this,
            [this] { Q_EMIT paceChosen(currentData().toDouble()); });
    hide();
}

QString PaceBox::textOf(double barsPerSecond)
{
    if (barsPerSecond <= 0.0)
        return tr("Full speed");
    return tr("%1 bars/s").arg(format::number(barsPerSecond, barsPerSecond < 1.0 ? 1 : 0));
}

void PaceBox::setTexts()
{
    setAccessibleName(tr("Pace of the replay"));
    setToolTip(tr("How many bars a second the replay shows"));
    for (int i = 0; i < count(); ++i)
        setItemText(i, textOf(itemData(i).toDouble()));
}

void PaceBox::showPace(const EngineSnapshot& snapshot)
{
    const bool isReplay = snapshot.mode != EngineMode::Live && !snapshot.feeds.empty();
    setVisible(isReplay);
    if (!isReplay || view()->isVisible())
        return;
    const double pace = snapshot.feeds.front().barsPerSecond;
    int index = findData(pace);
    if (index < 0) {
        addItem(textOf(pace), pace);
        index = count() - 1;
    }
    if (index != currentIndex())
        setCurrentIndex(index);
}

} // namespace qd::ui
