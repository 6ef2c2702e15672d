// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableFile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace qd::ui {

Status writeTextFile(const QString& path, const QString& text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return makeError(ErrorKind::Storage,
                     "The file " + path.toStdString() +
                         " could not be written: " + file.errorString().toStdString(),
                     "Choose another folder or free some space.");
}

void saveAsCsv(TableView& table, std::function<void(const Status&)> done)
{
    auto* dialog =
        new QFileDialog(&table, QCoreApplication::translate("TableFile", "Export as CSV"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->selectFile(table.objectName().section(QLatin1Char('.'), 0, 0) + QStringLiteral(".csv"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &table,
                     [&table, report = std::move(done)](const QString& path) {
                         report(writeTextFile(path, table.toCsv()));
                     });
    dialog->open();
}

} // namespace qd::ui
