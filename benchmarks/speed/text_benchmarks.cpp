// SPDX-License-Identifier: GPL-2.0-or-later
// Reading texts: what an index build and every request pay for.
#include "benchmarks/speed/stage.h"
#include "engine/text/analyser.h"
#include "engine/text/language_detection.h"
#include "engine/understanding/understand.h"

#include <benchmark/benchmark.h>

#include <cstdint>

namespace vivier {
namespace {

std::int64_t bytes_of(const std::vector<Text>& texts)
{
    std::size_t bytes = 0;
    for (const Text& text : texts)
        bytes += text.text.size();
    return static_cast<std::int64_t>(bytes);
}

void set_bytes_processed(benchmark::State& state)
{
    state.SetBytesProcessed(state.iterations() * bytes_of(Stage::get().texts()));
}

void analysis(benchmark::State& state)
{
    const Analyser analyser;
    for (auto _ : state) {
        for (const Text& text : Stage::get().texts()) {
            benchmark::DoNotOptimize(analyser.analyse(text.text, text.language));
        }
    }
    set_bytes_processed(state);
}
BENCHMARK(analysis)->Unit(benchmark::kMillisecond);

void language_detection(benchmark::State& state)
{
    for (auto _ : state) {
        for (const Text& text : Stage::get().texts()) {
            benchmark::DoNotOptimize(detect_language(text.text));
        }
    }
    set_bytes_processed(state);
}
BENCHMARK(language_detection)->Unit(benchmark::kMillisecond);

void concept_matching(benchmark::State& state)
{
    const Analyser analyser;
    const std::vector<Text>& texts = Stage::get().texts();
    std::vector<std::vector<Token>> tokens;
    tokens.reserve(texts.size());
    for (const Text& text : texts)
        tokens.push_back(analyser.analyse(text.text, text.language));
    for (auto _ : state) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            benchmark::DoNotOptimize(
                Stage::get().knowledge().find_concepts(texts[i].text, tokens[i]));
        }
    }
    set_bytes_processed(state);
}
BENCHMARK(concept_matching)->Unit(benchmark::kMillisecond);

void understanding_of_150_words(benchmark::State& state)
{
    const Understanding understanding{Stage::get().knowledge()};
    const Request& request = Stage::get().long_request();
    for (auto _ : state)
        benchmark::DoNotOptimize(understanding.need_of(request));
}
BENCHMARK(understanding_of_150_words)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace vivier
