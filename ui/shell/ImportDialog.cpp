// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ImportDialog.h"

#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"
#include "ui/widgets/Naming.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace qd::ui {

namespace {

constexpr int kLongestSymbol = 32;
constexpr int kSettleMs = 200;
constexpr int kListedRejections = 100;
constexpr int kProgressSteps = 1'000;
constexpr int kListHeight = 92;

constexpr std::array kOfferedFrames = {"1m", "3m", "5m", "15m", "30m", "1h", "2h",
                                       "4h", "6h", "8h", "12h", "1d",  "1w"};

bool isPlayed(const EngineSnapshot& snapshot, const std::string& symbol)
{
    return !snapshot.venueTime.isNull() &&
           std::any_of(snapshot.quotes.begin(), snapshot.quotes.end(),
                       [&](const QuoteSnapshot& one) { return one.quote.symbol == symbol; });
}

/// A replay that begins with this import has no past until its first step: the chart asks again.
void showAgainWhenPlayed(PaneServices& services, const SeriesKey& series)
{
    if (isPlayed(*services.bridge.snapshot(), series.symbol))
        return;
    auto* waiting = new QObject(&services.selection);
    QObject::connect(&services.bridge, &EngineBridge::snapshotChanged, waiting,
                     [waiting, series, &services](const EngineSnapshotPtr& snapshot) {
                         if (!isPlayed(*snapshot, series.symbol))
                             return;
                         waiting->deleteLater();
                         QObject::disconnect(&services.bridge, nullptr, waiting, nullptr);
                         if (services.selection.series() == series)
                             services.selection.showChart(series);
                     });
}

enum FactId { Rows, Bars, First, Last, Duplicates, Gaps, RejectedLines, FactCount };

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

ImportDialog::ImportDialog(PaneServices& services, QWidget* parent)
    : QDialog(parent), m_services(services), m_imports(*services.doors.imports)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import candles"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    buildForm();
    buildPreview();
    buildButtons();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleMs);
    connect(&m_soon, &QTimer::timeout, this, &ImportDialog::preview);
    clearPreview();
    say(tr("Plain or packed: CSV, JSON, gzip or zip, as exchanges and archives hand them out."));
    refresh();
    resize(640, 560);
}

ImportDialog::~ImportDialog()
{
    stopReading();
}

void ImportDialog::buildForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(8);
    m_path = named(new QLineEdit(this), QStringLiteral("import.file"), tr("File"));
    m_path->setPlaceholderText(tr("Choose a file or drop one onto the window"));
    m_browse =
        named(new QPushButton(tr("Browse…"), this), QStringLiteral("import.browse"), tr("Browse…"));
    m_browse->setAutoDefault(false);
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(m_browse);
    form->addRow(tr("File"), fileRow);
    m_symbol = named(new QLineEdit(this), QStringLiteral("import.symbol"), tr("Symbol"));
    m_symbol->setMaxLength(kLongestSymbol);
    m_symbol->setPlaceholderText(QStringLiteral("BTCUSDT"));
    form->addRow(tr("Symbol"), m_symbol);
    m_timeframe = named(new QComboBox(this), QStringLiteral("import.timeframe"), tr("Timeframe"));
    for (const char* frame : kOfferedFrames)
        m_timeframe->addItem(QLatin1String(frame));
    m_timeframe->setCurrentText(QStringLiteral("1h"));
    m_timeframe->setToolTip(tr("How long one candle is"));
    form->addRow(tr("Timeframe"), m_timeframe);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);

    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified())
            guess();
    });
    connect(m_symbol, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(m_timeframe, &QComboBox::currentIndexChanged, this, [this] { m_soon.start(); });
}

void ImportDialog::buildPreview()
{
    auto* card = named(new QFrame(this), QStringLiteral("import.preview"), tr("Preview"));
    card->setProperty("role", "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* title = new QLabel(tr("What the file holds"), card);
    title->setProperty("role", "title");
    column->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const std::array<std::pair<const char*, QString>, FactCount> plan = {
        {{"rows", tr("Rows")},
         {"bars", tr("Candles")},
         {"first", tr("First")},
         {"last", tr("Last")},
         {"duplicates", tr("Duplicates")},
         {"gaps", tr("Gaps")},
         {"rejected", tr("Rejected lines")}}};
    for (int i = 0; i < FactCount; ++i) {
        const auto& [id, caption] = plan[static_cast<std::size_t>(i)];
        Fact fact{new QLabel(caption, card),
                  named(new QLabel(card), QStringLiteral("import.") + QLatin1String(id), caption)};
        fact.caption->setProperty("role", "muted");
        fact.value->setFont(m_services.theme.numberFont());
        fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int pair = 2 * (i % 2);
        grid->addWidget(fact.caption, i / 2, pair);
        grid->addWidget(fact.value, i / 2, pair + 1);
        m_facts.push_back(fact);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    m_quality = named(new QLabel(card), QStringLiteral("import.quality"));
    m_quality->setProperty("role", "muted");
    m_quality->setWordWrap(true);
    column->addWidget(m_quality);
    m_rejected =
        named(new QListWidget(card), QStringLiteral("import.rejectedLines"), tr("Rejected lines"));
    m_rejected->setMinimumHeight(kListHeight);
    column->addWidget(m_rejected, 1);
    column->addStretch(0);
    static_cast<QVBoxLayout*>(layout())->addWidget(card, 1);
}

void ImportDialog::buildButtons()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_status = named(new QLabel(this), QStringLiteral("import.status"), tr("Status"));
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    m_progress = named(new QProgressBar(this), QStringLiteral("import.progress"), tr("Progress"));
    m_progress->setRange(0, kProgressSteps);
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    m_cancel =
        named(new QPushButton(tr("Cancel"), this), QStringLiteral("import.cancel"), tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_import =
        named(new QPushButton(tr("Import"), this), QStringLiteral("import.go"), tr("Import"));
    m_import->setDefault(true);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::store);
}

void ImportDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file of candles"));
    dialog->setObjectName(QStringLiteral("import.fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Candles (%1)").arg(QStringLiteral("*.csv *.json *.gz *.zip *.txt")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    const QFileInfo known(m_path->text());
    dialog->setDirectory(known.exists()
                             ? known.absolutePath()
                             : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::setFile(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    guess();
}

void ImportDialog::stopReading()
{
    m_reading.cancel();
    m_reading = {};
    ++m_asked;
}

void ImportDialog::guess()
{
    m_path->setModified(false);
    stopReading();
    clearPreview();
    const QString path = m_path->text().trimmed();
    m_step = path.isEmpty() ? Step::NoFile : Step::Reading;
    refresh();
    if (path.isEmpty())
        return;
    say(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_imports.guess(QFileInfo(path).absoluteFilePath().toStdString(), this,
                    [this, asked = m_asked](const CandleFileGuess& found) {
                        if (asked == m_asked)
                            takeGuess(found);
                    });
}

void ImportDialog::takeGuess(const CandleFileGuess& guess)
{
    if (!guess.symbol.empty())
        m_symbol->setText(fromUtf8(guess.symbol));
    if (guess.timeframe) {
        const QString frame = fromUtf8(guess.timeframe->toString());
        if (m_timeframe->findText(frame) < 0)
            m_timeframe->addItem(frame);
        m_timeframe->setCurrentText(frame);
    }
    m_soon.stop();
    preview();
}

/// What the form asks for, or what is missing in it.
Result<CandleFile> ImportDialog::file() const
{
    const QString symbol = m_symbol->text().trimmed().toUpper();
    const bool isPlain = std::all_of(symbol.begin(), symbol.end(), [](QChar letter) {
        return letter > QLatin1Char(' ') && letter < QChar(127);
    });
    if (m_path->text().trimmed().isEmpty())
        return makeError(ErrorKind::InvalidInput, tr("Choose a file.").toStdString());
    if (symbol.isEmpty() || !isPlain)
        return makeError(
            ErrorKind::InvalidInput,
            tr("Write the symbol in letters and digits, such as BTCUSDT.").toStdString());
    const Result<Timeframe> frame = Timeframe::parse(m_timeframe->currentText().toStdString());
    if (!frame)
        return frame.error();
    CandleFile file;
    file.path = QFileInfo(m_path->text().trimmed()).absoluteFilePath().toStdString();
    file.series = {symbol.toStdString(), *frame};
    return file;
}

void ImportDialog::preview()
{
    if (m_step == Step::NoFile || m_step == Step::Storing)
        return;
    stopReading();
    clearPreview();
    CandleFile candles;
    candles.path = QFileInfo(m_path->text().trimmed()).absoluteFilePath().toStdString();
    // The symbol does not matter yet: it may still be typed while the file is read.
    candles.series.symbol = "PREVIEW";
    candles.series.timeframe = Timeframe::parse(m_timeframe->currentText().toStdString())
                                   .valueOr(Timeframe::fromSeconds(3'600));
    m_step = Step::Reading;
    refresh();
    const auto isCurrent = [this, asked = m_asked] { return asked == m_asked; };
    m_imports.preview(
        candles, m_reading, this,
        [this, isCurrent](double part) {
            if (isCurrent())
                m_progress->setValue(static_cast<int>(part * kProgressSteps));
        },
        [this, isCurrent](const Result<CandlePreview>& found) {
            if (!isCurrent())
                return;
            m_step = found ? Step::Ready : Step::Refused;
            if (found)
                showPreview(*found);
            else
                say(shownText(found.error().message) + QLatin1Char(' ') +
                        shownText(found.error().hint),
                    true);
            refresh();
        });
}

void ImportDialog::clearPreview()
{
    for (const Fact& fact : m_facts)
        fact.value->setText(QStringLiteral("–"));
    m_quality->clear();
    m_rejected->clear();
    m_rejected->hide();
    m_progress->setValue(0);
}

void ImportDialog::showPreview(const CandlePreview& preview)
{
    const auto put = [this](FactId id, const QString& text) {
        m_facts[static_cast<std::size_t>(id)].value->setText(text);
    };
    put(Rows, format::count(preview.rows));
    put(Bars, format::count(preview.bars));
    put(First, format::instant(preview.first));
    put(Last, format::instant(preview.last));
    put(Duplicates, format::count(preview.duplicates));
    put(Gaps, preview.gapCount == 0
                  ? format::count(0)
                  : tr("%1 (%2 candles missing)")
                        .arg(format::count(preview.gapCount), format::count(preview.missing)));
    put(RejectedLines, format::count(preview.rejectedCount));
    if (preview.missing > preview.bars)
        m_quality->setText(tr("More candles are missing than there are: is the timeframe right?"));
    for (const RejectedLine& line : preview.rejected) {
        if (m_rejected->count() >= kListedRejections)
            break;
        m_rejected->addItem(
            tr("Line %1: %2").arg(format::count(line.line), shownText(line.reason)));
    }
    m_rejected->setVisible(m_rejected->count() > 0);
    say(preview.rejectedCount == 0 ? tr("Every line can be used. Nothing is stored yet.")
                                   : tr("Rejected lines are left out. Nothing is stored yet."));
}

void ImportDialog::say(const QString& text, bool isProblem)
{
    m_status->setText(text.trimmed());
    m_status->setProperty("role", isProblem ? "problem" : "muted");
    m_status->setStyleSheet({}); // asks the style again
}

void ImportDialog::refresh()
{
    const bool isStoring = m_step == Step::Storing;
    const Result<CandleFile> wanted = file();
    for (QWidget* field : std::initializer_list<QWidget*>{m_path, m_browse, m_symbol, m_timeframe})
        field->setEnabled(!isStoring);
    m_progress->setVisible(isStoring || m_step == Step::Reading);
    m_import->setEnabled(m_step == Step::Ready && wanted.isOk());
    m_import->setToolTip(wanted ? tr("Store the candles in this workspace")
                                : shownText(wanted.error().message));
}

void ImportDialog::store()
{
    const Result<CandleFile> wanted = file();
    if (!wanted || m_step != Step::Ready)
        return;
    stopReading();
    m_step = Step::Storing;
    refresh();
    say(tr("Storing…"));
    m_imports.store(
        *wanted, m_reading, this,
        [this](double part) { m_progress->setValue(static_cast<int>(part * kProgressSteps)); },
        [this](const Result<StoreOutcome>& stored) { finish(stored); });
}

void ImportDialog::finish(const Result<StoreOutcome>& stored)
{
    if (!stored) {
        m_step = Step::Ready;
        say(shownText(stored.error().message) + QLatin1Char(' ') + shownText(stored.error().hint),
            true);
        refresh();
        return;
    }
    const Result<CandleFile> wanted = file();
    if (wanted) {
        const SeriesKey& series = wanted->series;
        m_services.notices.done(
            tr("%1 %2: %3 new candles, %4 replaced, %5 were there already.")
                .arg(fromUtf8(series.symbol), fromUtf8(series.timeframe.toString()),
                     format::count(stored->inserted), format::count(stored->replaced),
                     format::count(stored->unchanged)));
        m_services.selection.announceStoredSeries();
        m_services.selection.showChart(series);
        showAgainWhenPlayed(m_services, series);
    }
    accept();
}

} // namespace qd::ui
