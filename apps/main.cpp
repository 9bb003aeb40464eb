// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/command/exit_code.h"
#include "apps/command/run.h"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace {

/// A closed standard stream leaves its number to the next file that is opened, say one of the
/// index, and what is printed would go there. So the numbers are taken, the wrong way round: to
/// read or write them still fails.
void take_closed_streams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1) {
            (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

}  // namespace

int main(int argc, char** argv)
{
    take_closed_streams();
    // A pipe without a reader is then an error of write(), which ends the run quietly.
    (void)std::signal(SIGPIPE, SIG_IGN);
    try {
        return vivier::run({argv + (argc > 0 ? 1 : 0), argv + argc});
    } catch (...) {
        std::fputs("vivier: failed for an unknown reason\n", stderr);
        return vivier::kExitFailure;
    }
}
