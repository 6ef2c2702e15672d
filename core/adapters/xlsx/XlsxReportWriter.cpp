// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/xlsx/XlsxReportWriter.h"

#include "core/adapters/xlsx/XlsxSheets.h"
#include "core/foundation/FileReplacement.h"

#include <xlsxwriter.h>

#include <cerrno>

namespace qd {

namespace {

Status writeWorkbook(const Report& report, const std::string& path)
{
    lxw_workbook_options options{};
    // Rows go to a temporary file as they are written. The price: texts become inline strings of
    // their cells, which are no formulas either.
    options.constant_memory = report.result.fills.size() > 20'000 ? LXW_TRUE : LXW_FALSE;
    lxw_workbook* const book = workbook_new_opt(path.c_str(), &options);
    if (book == nullptr)
        return writeFailure(path, errno != 0 ? errno : EIO);
    std::string title = xlsxText(report.title, 255);
    lxw_doc_properties properties{};
    properties.title = title.data();
    std::string company = "Quarterdeck " + report.version;
    properties.comments = company.data();
    workbook_set_properties(book, &properties);
    const XlsxFormats formats(book, report);
    writeSummarySheet(book, formats, report, equityRange(report));
    for (auto* const write :
         {&writeMetricSheet, &writeEquitySheet, &writeTradeSheet, &writeOrderSheet, &writeFillSheet,
          &writeMonthSheet, &writeDrawdownSheet, &writeParameterSheet})
        write(book, formats, report);
    errno = 0;
    const lxw_error code = workbook_close(book);
    if (code == LXW_NO_ERROR)
        return {};
    const int system = errno;
    if (system != 0)
        return writeFailure(path, system);
    return makeError(ErrorKind::Storage, "cannot write " + path + ": " + lxw_strerror(code),
                     "Check the folder's permissions and the room on the disk.");
}

} // namespace

Status XlsxReportWriter::write(const Report& report, const std::string& path)
{
    return replaceFile(
        path, [&](const std::string& temporary) { return writeWorkbook(report, temporary); });
}

} // namespace qd
