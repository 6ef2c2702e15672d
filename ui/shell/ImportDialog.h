// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ImportApi.h"
#include "ui/shell/PaneRegistry.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace qd::ui {

/// Brings a file of candles into the workspace: guesses symbol and timeframe, shows what the import
/// would find before anything is stored, then stores it. Does not block. GUI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `services.doors.imports` must be there.
    ImportDialog(PaneServices& services, QWidget* parent);
    ~ImportDialog() override;

    /// Looks at the file as if the user had chosen it.
    void setFile(const QString& path);

private:
    struct Fact
    {
        QLabel* caption = nullptr;
        QLabel* value = nullptr;
    };
    void buildForm();
    void buildPreview();
    void buildButtons();
    void browse();
    void guess();
    void takeGuess(const CandleFileGuess& guess);
    void preview();
    void showPreview(const CandlePreview& preview);
    void clearPreview();
    void store();
    void finish(const Result<StoreOutcome>& stored);
    void stopReading();
    void say(const QString& text, bool isProblem = false);
    void refresh();
    [[nodiscard]] Result<CandleFile> file() const;

    enum class Step { NoFile, Reading, Ready, Refused, Storing };

    PaneServices& m_services;
    ImportApi& m_imports;
    QLineEdit* m_path = nullptr;
    QPushButton* m_browse = nullptr;
    QLineEdit* m_symbol = nullptr;
    QComboBox* m_timeframe = nullptr;
    std::vector<Fact> m_facts;
    QLabel* m_quality = nullptr;
    QListWidget* m_rejected = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_import = nullptr;
    QTimer m_soon; ///< Typing and choosing settle before the file is read again.
    CancellationToken m_reading;
    Step m_step = Step::NoFile;
    int m_asked = 0; ///< Answers to older questions are not wanted any more.
};

} // namespace qd::ui
