// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/output.h"
#include "apps/output/write_all.h"

#include <unistd.h>

namespace vivier {

void StandardOutput::write(std::string_view data)
{
    constexpr std::size_t kBufferBytes = std::size_t{1} << 16U;
    buffer_ += data;
    if (buffer_.size() >= kBufferBytes) finish();
}

void StandardOutput::finish()
{
    write_all(STDOUT_FILENO, buffer_, "standard output");
    buffer_.clear();
}

void print(std::string_view text)
{
    StandardOutput output;
    output.write(text);
    output.finish();
}

}  // namespace vivier
