// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/exit_code.h"

#include "apps/command/usage_error.h"
#include "apps/output/output.h"
#include "engine/domain/data_error.h"
#include "engine/domain/index_error.h"

#include <new>
#include <system_error>

namespace vivier {
namespace {

template <typename Kind>
bool is(const std::exception& exception)
{
    return dynamic_cast<const Kind*>(&exception) != nullptr;
}

/// All that the system refuses is storage, save a thread: that is for want of memory or processes.
int exit_code_of(const std::system_error& error)
{
    const bool is_thread = error.code() == std::errc::resource_unavailable_try_again;
    return is_thread ? kExitFailure : kExitStorage;
}

}  // namespace

Failure failure_of(const std::exception& exception)
{
    if (is<OutputClosed>(exception)) return {kExitFine, ""};
    if (is<UsageError>(exception)) return {kExitUsage, exception.what()};
    if (is<DataError>(exception)) {
        return {kExitBadInput, std::string{"bad input\n"} + exception.what()};
    }
    if (is<IndexError>(exception)) return {kExitIndex, exception.what()};
    if (const auto* const error = dynamic_cast<const std::system_error*>(&exception)) {
        return {exit_code_of(*error), exception.what()};
    }
    if (is<std::bad_alloc>(exception)) return {kExitFailure, "out of memory"};
    return {kExitFailure, exception.what()};
}

}  // namespace vivier
