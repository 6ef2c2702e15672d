// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategies/EntryModule.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/Strategy.h"

#include <memory>

namespace qd {

/// Enters when its entry module says so, leaves when its exit module does; long only, one position
/// at a time, decided at each close.
class ComposedStrategy final : public Strategy
{
public:
    ComposedStrategy(std::unique_ptr<EntryModule> entry, std::unique_ptr<ExitModule> exit);

    void onBar(Context& context) override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    std::unique_ptr<EntryModule> m_entry;
    std::unique_ptr<ExitModule> m_exit;
};

} // namespace qd
