// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ModuleRegistration.h"
#include "core/strategies/entries/BbVolumeSupertrendEntry.h"
#include "core/strategies/entries/RsiBbEntry.h"
#include "core/strategies/entries/RsiBbVolumeEntry.h"
#include "core/strategies/entries/RsiIchimokuEntry.h"
#include "core/strategies/entries/RsiVolumeSupertrendEntry.h"

namespace qd {

namespace {

template <typename Module>
std::unique_ptr<EntryModule> make(const ParameterMap& parameters)
{
    return std::make_unique<Module>(parameters);
}

template <typename Module>
EntryRegistration registrationOf()
{
    return {Module::describe(), &make<Module>};
}

} // namespace

const std::vector<EntryRegistration>& entryRegistrations()
{
    static const std::vector<EntryRegistration> registrations{
        registrationOf<RsiBbEntry>(),
        registrationOf<RsiBbVolumeEntry>(),
        registrationOf<RsiIchimokuEntry>(),
        registrationOf<RsiVolumeSupertrendEntry>(),
        registrationOf<BbVolumeSupertrendEntry>(),
    };
    return registrations;
}

} // namespace qd
