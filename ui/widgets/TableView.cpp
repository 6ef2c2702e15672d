// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"

#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/TableDelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

namespace qd::ui {

namespace {
constexpr int kRowPadding = 10;
constexpr int kCellPadding = 24;
constexpr int kSortArrow = 16;
} // namespace

TableView::TableView(const Theme& theme, const QString& objectName, QWidget* parent)
    : QTableView(parent),
      m_theme(theme),
      m_empty(new EmptyState(theme, objectName.section(QLatin1Char('.'), 0, 0), viewport()))
{
    setObjectName(objectName);
    setItemDelegate(new TableDelegate(theme, this));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setObjectName(objectName + QStringLiteral(".header"));
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(&theme, &Theme::changed, this, &TableView::applyFonts);
    applyFonts();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &TableView::showEmptyWhenEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::showEmptyWhenEmpty);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::showEmptyWhenEmpty);
    applyFonts();
    showEmptyWhenEmpty();
}

void TableView::setColumnCharacters(const std::vector<int>& characters)
{
    m_columnCharacters = characters;
    applyFonts();
}

void TableView::applyFonts()
{
    const QFontMetrics metrics(m_theme.numberFont());
    verticalHeader()->setDefaultSectionSize(metrics.height() + kRowPadding);
    if (model() == nullptr)
        return;
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    for (std::size_t i = 0; i < m_columnCharacters.size(); ++i) {
        const auto column = static_cast<int>(i);
        setColumnWidth(column, m_columnCharacters[i] * digit + kCellPadding);
    }
    makeRoomForTitles();
}

/// A title in another language may be longer than the figures below it.
void TableView::makeRoomForTitles()
{
    const QFontMetrics metrics(m_theme.textFont());
    int stretched = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const bool isSorted = horizontalHeader()->isSortIndicatorShown() &&
                              horizontalHeader()->sortIndicatorSection() == column;
        const int needed =
            metrics.horizontalAdvance(title) + kCellPadding + (isSorted ? kSortArrow : 0);
        setColumnWidth(column, std::max(columnWidth(column), needed));
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch)
            stretched = std::max(stretched, needed);
    }
    // What takes the rest of the width must not be left with less than its title.
    if (stretched > 0)
        horizontalHeader()->setMinimumSectionSize(stretched);
}

void TableView::changeEvent(QEvent* event)
{
    // Models translate when asked: asking again is all that is needed.
    if (event->type() == QEvent::LanguageChange) {
        viewport()->update();
        horizontalHeader()->viewport()->update();
        if (model() != nullptr)
            makeRoomForTitles();
    }
    QTableView::changeEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

void TableView::showEmptyWhenEmpty()
{
    m_empty->setVisible(model() == nullptr || model()->rowCount() == 0);
}

void TableView::showColumnMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

/// `index` -1 is the header.
QString TableView::row(int index, int role, QChar separator) const
{
    QStringList cells;
    for (const int column : shownColumns()) {
        QString cell = index < 0 ? model()->headerData(column, Qt::Horizontal).toString()
                                 : model()->index(index, column).data(role).toString();
        if (separator == QLatin1Char('\t')) {
            cell.replace(QLatin1Char('\t'), QLatin1Char(' '));
            cell.replace(QLatin1Char('\n'), QLatin1Char(' '));
        } else if (cell.contains(separator) || cell.contains(QLatin1Char('"')) ||
                   cell.contains(QLatin1Char('\n'))) {
            cell.replace(QLatin1String("\""), QLatin1String("\"\""));
            cell = QLatin1Char('"') + cell + QLatin1Char('"');
        }
        cells += cell;
    }
    return cells.join(separator);
}

QString TableView::toTsv() const
{
    QStringList lines = {row(-1, Qt::DisplayRole, QLatin1Char('\t'))};
    const QModelIndexList selected =
        selectionModel() != nullptr ? selectionModel()->selectedRows() : QModelIndexList();
    std::vector<int> rows;
    for (const QModelIndex& index : selected)
        rows.push_back(index.row());
    if (rows.empty()) {
        for (int i = 0; i < model()->rowCount(); ++i)
            rows.push_back(i);
    }
    std::sort(rows.begin(), rows.end());
    for (const int i : rows)
        lines += row(i, PlainRole, QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString TableView::toCsv() const
{
    QStringList lines = {row(-1, Qt::DisplayRole, QLatin1Char(','))};
    for (int i = 0; i < model()->rowCount(); ++i)
        lines += row(i, PlainRole, QLatin1Char(','));
    return lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n");
}

void TableView::copy() const
{
    QApplication::clipboard()->setText(toTsv());
}

} // namespace qd::ui
