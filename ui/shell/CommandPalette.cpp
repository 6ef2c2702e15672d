// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/widgets/Naming.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace qd::ui {

namespace {

constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kEntryRole = Qt::UserRole + 2;
constexpr int kWidth = 560;
constexpr int kShownRows = 12;
constexpr int kRowHeight = 32;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kDetailRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }
};

/// Every word of the pattern somewhere in the text, in any order.
class WordsFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& text)
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString text =
            index.data().toString() + QLatin1Char(' ') + index.data(kDetailRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window),
      m_edit(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_proxy(new WordsFilter(this))
{
    setObjectName(QStringLiteral("palette"));
    named(m_edit, QStringLiteral("paletteInput"));
    named(m_list, QStringLiteral("paletteList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_proxy->setSourceModel(m_model);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize(QSize(16, 16));
    m_edit->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::take);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    onLanguage(this, [this] {
        setAccessibleName(tr("Command palette"));
        m_edit->setAccessibleName(tr("Search"));
        m_list->setAccessibleName(tr("Results"));
    });
    hide();
}

void CommandPalette::open(const QString& placeholder, std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    m_model->clear();
    // Texts stand in one line also where a command has no icon.
    QPixmap blank(m_list->iconSize());
    blank.fill(Qt::transparent);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        auto* item = new QStandardItem(entry.icon.isNull() ? QIcon(blank) : entry.icon, entry.text);
        item->setData(entry.detail, kDetailRole);
        item->setData(static_cast<int>(i), kEntryRole);
        item->setEnabled(entry.isEnabled);
        m_model->appendRow(item);
    }
    m_edit->setPlaceholderText(placeholder);
    m_edit->clear();
    filter({});
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString& text)
{
    static_cast<WordsFilter*>(m_proxy)->setWords(text);
    m_list->setCurrentIndex(m_proxy->index(0, 0));
    place();
}

void CommandPalette::place()
{
    const int rows = std::clamp(m_proxy->rowCount(), 1, kShownRows);
    m_list->setFixedHeight(rows * kRowHeight + 12);
    const int width = std::min(kWidth, parentWidget()->width() - 32);
    setFixedWidth(width);
    adjustSize();
    move((parentWidget()->width() - width) / 2, 56);
}

void CommandPalette::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const auto run = m_entries[static_cast<std::size_t>(index.data(kEntryRole).toInt())].run;
    hide();
    run();
}

void CommandPalette::moveSelection(int rows)
{
    const int count = m_proxy->rowCount();
    if (count == 0)
        return;
    const int next = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_proxy->index(next, 0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !m_list->underMouse()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveSelection(1);
            return true;
        case Qt::Key_Up:
            moveSelection(-1);
            return true;
        case Qt::Key_PageDown:
            moveSelection(kShownRows);
            return true;
        case Qt::Key_PageUp:
            moveSelection(-kShownRows);
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace qd::ui
