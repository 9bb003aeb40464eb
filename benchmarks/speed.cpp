// SPDX-License-Identifier: GPL-2.0-or-later
// How fast texts are read and requests answered, on an invented roster of 20,000 experts and 60,000
// actions, beside what Xapian alone needs for the part that it can do.
//
//     speed [OPTIONS OF GOOGLE BENCHMARK]
#include "benchmarks/speed/stage.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <exception>
#include <map>
#include <string>
#include <vector>

namespace vivier {
namespace {

/// Prints as usual, and remembers the times.
class RememberingReporter : public benchmark::ConsoleReporter {
public:
    RememberingReporter()
        : ConsoleReporter(::isatty(STDOUT_FILENO) == 1 ? OO_ColorTabular : OO_Tabular)
    {}

    void ReportRuns(const std::vector<Run>& reports) override  // NOLINT: Google's name
    {
        for (const Run& run : reports) {
            microseconds_[run.benchmark_name()] =
                run.GetAdjustedRealTime() / benchmark::GetTimeUnitMultiplier(run.time_unit) * 1e6;
        }
        ConsoleReporter::ReportRuns(reports);
    }

    /// Says nothing where one of the two did not run.
    void print_ratio(const std::string& ours, const std::string& peer) const
    {
        const auto a = microseconds_.find(ours);
        const auto b = microseconds_.find(peer);
        if (a == microseconds_.end() || b == microseconds_.end()) return;
        fmt::print("{} is {:.2f} times as fast as {}\n", ours, b->second / a->second, peer);
    }

private:
    std::map<std::string, double> microseconds_;
};

void run(int count, char** arguments)
{
    benchmark::Initialize(&count, arguments);
    const Stage& stage = Stage::get();
    fmt::print("{} experts, {} actions: written in {:.2f} s, indexed on one thread in {:.2f} s\n",
               stage.pool().experts(), stage.pool().actions(), stage.synth_seconds(),
               stage.index_seconds());
    std::fflush(stdout);
    RememberingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    fmt::print("\n");
    reporter.print_ratio("best_by_text", "best_by_text_xapian");
}

}  // namespace
}  // namespace vivier

int main(int count, char** arguments)
{
    try {
        vivier::run(count, arguments);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "speed: {}\n", error.what());
        return 1;
    }
}
