// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ErrorsModel.h"
#include "ui/models/GuardsModel.h"
#include "ui/shell/PaneRegistry.h"

#include <QObject>

namespace qd::ui {

class TableView;

/// The tables of the health pane: what went wrong, and what guards against it. Asks the engine
/// once a second while one of them is seen. Parent of nothing: the pane takes the tables. GUI
/// thread.
class TroublePages final : public QObject
{
    Q_OBJECT

public:
    TroublePages(PaneServices& services, QWidget* parent);

    [[nodiscard]] TableView* errors() const { return m_errors; }
    [[nodiscard]] TableView* guards() const { return m_guards; }
    void refresh();

private:
    void setTexts();
    [[nodiscard]] TableView* makeTable(TableModel& model, const QString& name, QWidget* parent);

    PaneServices& m_services;
    ErrorsModel* m_errorsModel;
    GuardsModel* m_guardsModel;
    TableView* m_errors = nullptr;
    TableView* m_guards = nullptr;
};

} // namespace qd::ui
