// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/monitor/TroublePages.h"

#include "ui/models/FrameSortProxy.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Naming.h"
#include "ui/widgets/TableView.h"

namespace qd::ui {

TroublePages::TroublePages(PaneServices& services, QWidget* parent)
    : QObject(parent),
      m_services(services),
      m_errorsModel(new ErrorsModel(this)),
      m_guardsModel(new GuardsModel(this)),
      m_errors(makeTable(*m_errorsModel, QStringLiteral("monitor.errors"), parent)),
      m_guards(makeTable(*m_guardsModel, QStringLiteral("monitor.guards"), parent))
{
    m_errors->setColumnCharacters({16, 20, 9, 8, 12, 17, 17, 48, 40});
    m_errors->sortByColumn(ErrorsModel::Last, Qt::DescendingOrder);
    m_guards->setColumnCharacters({16, 16, 34, 9, 12, 9, 20, 20, 48});
    m_guards->sortByColumn(GuardsModel::Name, Qt::AscendingOrder);
    connect(&services.bridge, &EngineBridge::secondPassed, this, &TroublePages::refresh);
    onLanguage(parent, [this] { setTexts(); });
    refresh();
}

TableView* TroublePages::makeTable(TableModel& model, const QString& name, QWidget* parent)
{
    auto* table = new TableView(m_services.theme, name, parent);
    auto* proxy = new FrameSortProxy(model, table);
    table->setModel(proxy);
    table->setSortingEnabled(true);
    return table;
}

void TroublePages::setTexts()
{
    m_errors->setAccessibleName(tr("Errors"));
    m_errors->emptyState().setTexts(tr("No errors"),
                                    tr("What goes wrong is counted here by component and kind, "
                                       "with what to do about it. It stays after a restart."));
    m_guards->setAccessibleName(tr("Resilience"));
    m_guards->emptyState().setTexts(
        tr("Nothing to guard"),
        tr("Retries, circuit breakers and limits are shown here while the engine runs."));
}

void TroublePages::refresh()
{
    m_errorsModel->show(m_services.engine.errors());
    m_guardsModel->show(m_services.engine.guards());
}

} // namespace qd::ui
