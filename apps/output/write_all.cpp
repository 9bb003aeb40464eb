// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/write_all.h"

#include "apps/output/output.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace vivier {

void write_all(int descriptor, std::string_view data, const std::string& name)
{
    while (!data.empty()) {
        const ssize_t written = ::write(descriptor, data.data(), data.size());
        if (written >= 0) {
            data.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno == EPIPE) {
            throw OutputClosed{};
        } else if (errno != EINTR) {
            throw std::system_error{errno, std::generic_category(), "cannot write " + name};
        }
    }
}

}  // namespace vivier
