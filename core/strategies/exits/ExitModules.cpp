// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ModuleRegistration.h"
#include "core/strategies/exits/AtrExit.h"
#include "core/strategies/exits/FixedRatioExit.h"
#include "core/strategies/exits/MaCrossoverExit.h"
#include "core/strategies/exits/RsiBbExit.h"
#include "core/strategies/exits/TimeExit.h"
#include "core/strategies/exits/TrailingStopExit.h"

namespace qd {

namespace {

template <typename Module>
std::unique_ptr<ExitModule> make(const ParameterMap& parameters)
{
    return std::make_unique<Module>(parameters);
}

template <typename Module>
ExitRegistration registrationOf()
{
    return {Module::describe(), &make<Module>};
}

} // namespace

const std::vector<ExitRegistration>& exitRegistrations()
{
    static const std::vector<ExitRegistration> registrations{
        registrationOf<AtrExit>(),         registrationOf<FixedRatioExit>(),
        registrationOf<MaCrossoverExit>(), registrationOf<RsiBbExit>(),
        registrationOf<TimeExit>(),        registrationOf<TrailingStopExit>(),
    };
    return registrations;
}

} // namespace qd
