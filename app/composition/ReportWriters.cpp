// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/CompositionRoot.h"

#include "core/adapters/json/JsonReportWriter.h"
#include "core/adapters/pdf/PdfReportWriter.h"
#include "core/adapters/xlsx/XlsxReportWriter.h"

namespace qd {

std::string programVersion()
{
    return QD_VERSION;
}

std::vector<std::shared_ptr<ReportWriter>> reportWriters()
{
    return {std::make_shared<PdfReportWriter>(), std::make_shared<XlsxReportWriter>(),
            std::make_shared<JsonReportWriter>()};
}

} // namespace qd
