// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/MigrationApi.h"
#include "ui/models/RowsModel.h"
#include "ui/shell/PaneRegistry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace qd::ui {

class FrameSortProxy;
class TableView;

struct MigrationLine
{
    int number = 0; ///< In the report.
    QString file;
    QString setting;
    QString value;
    QString outcome;
    QString target;
    QString reason;

    [[nodiscard]] QString key() const { return QString::number(number); }
    friend bool operator==(const MigrationLine&, const MigrationLine&) = default;
};

/// Every setting of the old platform with what becomes of it. GUI thread.
class MigrationModel final : public RowsModel<MigrationLine>
{
public:
    explicit MigrationModel(QObject* parent = nullptr);
    void show(const MigrationPlan& plan);
};

/// Brings the configurations of the Python platform into the workspace: shows the report about
/// every setting first, then writes the files and adds the bots, stopped. Does not block. GUI
/// thread.
class MigrationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `services.doors.host` must be there and offer a migration.
    MigrationDialog(PaneServices& services, QWidget* parent);
    ~MigrationDialog() override;

    /// Looks at the folder as if the user had chosen it.
    void setFolder(const QString& folder);

private:
    void buildFolder();
    void buildReport();
    void buildButtons();
    void browse();
    void look();
    void showPlan(const MigrationPlan& plan);
    void write();
    void addBots(std::vector<BotDefinition> bots);
    void say(const QString& text, bool isProblem = false);

    PaneServices& m_services;
    MigrationApi& m_migration;
    MigrationModel* m_model;
    FrameSortProxy* m_proxy;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_filter = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_write = nullptr;
    CancellationToken m_reading;
    int m_asked = 0;
};

} // namespace qd::ui
