// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchmarks/quality/gold_standard.h"

#include "benchmarks/quality/expertise_agreement.h"
#include "benchmarks/scratch_folder.h"
#include "engine/input/json_parser.h"
#include "engine/input/line_reader.h"
#include "engine/knowledge/document_analysis.h"
#include "engine/pool/pool.h"
#include "engine/pool/pool_builder.h"
#include "engine/ranking/ranker.h"
#include "engine/ranking/weights.h"
#include "engine/understanding/understand.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace vivier {
namespace {

namespace fs = std::filesystem;

constexpr int kVersions = 10;  // of every profile, each of 20 random papers

/// Person -> request -> grade or prediction.
using People = std::map<std::string, Expertise>;

/// By version of the profiles.
using Predictions = std::map<int, People>;

struct Person {
    std::string id;
    std::map<int, std::vector<ExpertText>> texts;  // by version
};

struct Collection {
    std::vector<Person> people;
    std::vector<Request> requests;
    People said;
};

template <typename Use>
void for_each_object(const fs::path& file, Use use)
{
    Problems problems;
    LineReader lines{file, problems};
    JsonParser parser;
    while (const auto line = lines.next()) {
        const auto object = parser.parse(line->text, line->readable_bytes, lines.file_name(),
                                         line->number, problems);
        if (object) use(*object);
    }
    if (!problems.empty()) throw DataError{std::move(problems)};
}

Person read_person(const JsonField& object)
{
    Person person{std::string{object["id"].text().value_or("")}, {}};
    for (const JsonField& document : object["documents"].items()) {
        ExpertText text;
        text.text = std::string{document["title"].string().value_or("")} + ". " +
                    std::string{document["text"].string().value_or("")};
        text.language = Language::parse("en");
        for (const JsonField& version : document["versions"].items())
            person.texts[version.integer(1, kVersions).value_or(0)].push_back(text);
    }
    return person;
}

Collection read_collection(const fs::path& folder)
{
    Collection all;
    for_each_object(folder / "experts.jsonl",
                    [&](const JsonField& object) { all.people.push_back(read_person(object)); });
    std::ranges::sort(all.people, {}, &Person::id);
    for_each_object(folder / "requests.jsonl", [&](const JsonField& object) {
        Request request;
        request.id = object["id"].text().value_or("");
        request.text = object["text"].string().value_or("");
        request.language = Language::parse("en");
        all.requests.push_back(std::move(request));
    });
    std::ifstream grades{folder / "qrels.tsv"};
    std::string request;
    std::string person;
    for (double grade = 0; grades >> request >> person >> grade;)
        all.said[person][request] = grade;
    return all;
}

Predictions read_predictions(const fs::path& file)
{
    Predictions predictions;
    std::ifstream lines{file};
    int version = 0;
    std::string request;
    std::string person;
    for (double score = 0; lines >> version >> request >> person >> score;)
        predictions[version][person][request] = score;
    return predictions;
}

/// Nothing of the collection's domain is in the pool but the texts.
Pool pool_of(const Collection& collection, int version, const Knowledge& knowledge,
             const fs::path& folder)
{
    const DocumentAnalysis analysis{knowledge};
    PoolBuilder builder{knowledge, folder};
    for (const Person& person : collection.people) {
        Expert expert;
        expert.id = person.id;
        expert.name = person.id;
        expert.texts = person.texts.at(version);
        builder.add(analysis.expert(std::move(expert)));
    }
    builder.write();
    return Pool::open(folder);
}

People predict(const Collection& collection, int version, const Knowledge& knowledge)
{
    const ScratchFolder folder;
    const Pool pool = pool_of(collection, version, knowledge, folder.path());
    const Understanding understanding{knowledge};
    const Ranker ranker{pool, knowledge, kDefaultWeights};
    People predicted;
    for (const Request& request : collection.requests) {
        const Ranking ranking = ranker.rank(understanding.need_of(request), 0, Citing::no);
        for (const Candidate& candidate : ranking.candidates)
            predicted[candidate.expert][request.id] = candidate.score;
    }
    return predicted;
}

/// By person, then by version.
using Agreements = std::vector<std::vector<PersonAgreement>>;

Agreements agreements(const Collection& collection, const Predictions& predictions)
{
    Agreements all;
    for (const auto& [person, said] : collection.said) {
        auto& versions = all.emplace_back();
        for (const auto& [version, people] : predictions)
            versions.push_back(agreement(said, people.at(person)));
    }
    return all;
}

struct Summary {
    double loss = 0;
    double easy = 0;
    double hard = 0;
};

/// The mean over the versions, of the people at `chosen`.
Summary summarise(const Agreements& agreements, const std::vector<std::size_t>& chosen)
{
    Summary mean;
    const std::size_t versions = agreements.front().size();
    for (std::size_t version = 0; version < versions; ++version) {
        PersonAgreement sum;
        for (const std::size_t person : chosen) {
            const PersonAgreement& one = agreements[person][version];
            sum.loss += one.loss;
            sum.all += one.all;
            sum.easy_right += one.easy_right;
            sum.easy += one.easy;
            sum.hard_right += one.hard_right;
            sum.hard += one.hard;
        }
        const auto part = [&](double value) { return value / static_cast<double>(versions); };
        mean.loss += part(sum.loss / sum.all);
        mean.easy += part(static_cast<double>(sum.easy_right) / std::max(1, sum.easy));
        mean.hard += part(static_cast<double>(sum.hard_right) / std::max(1, sum.hard));
    }
    return mean;
}

/// The 95 % interval of how much larger the loss of `theirs` is, people drawn with replacement.
std::pair<double, double> advantage(const Agreements& ours, const Agreements& theirs)
{
    constexpr int kSamples = 1000;

    std::mt19937 random{1};
    std::uniform_int_distribution<std::size_t> draw{0, ours.size() - 1};
    std::vector<double> differences;
    for (int i = 0; i < kSamples; ++i) {
        std::vector<std::size_t> chosen(ours.size());
        std::ranges::generate(chosen, [&] { return draw(random); });
        differences.push_back(summarise(theirs, chosen).loss - summarise(ours, chosen).loss);
    }
    std::ranges::sort(differences);
    return {differences[kSamples / 40], differences[kSamples - 1 - kSamples / 40]};
}

void print_row(std::string_view name, const Summary& summary, const std::string& interval)
{
    fmt::print("{:<20}{:>8.4f}{:>8.4f}{:>8.4f}   {}\n", name, summary.loss, summary.easy,
               summary.hard, interval);
}

}  // namespace

void report_gold_standard(const fs::path& folder, const Knowledge& knowledge)
{
    fmt::print("\n== Reviewer-matching gold standard, default settings\n\n");
    if (!fs::exists(folder / "requests.jsonl")) {
        fmt::print("skipped: {} is not there\n", folder.string());
        return;
    }
    const Collection collection = read_collection(folder);
    Predictions predictions;
    for (int version = 1; version <= kVersions; ++version)
        predictions[version] = predict(collection, version, knowledge);
    const Agreements ours = agreements(collection, predictions);

    std::vector<std::size_t> everybody(ours.size());
    for (std::size_t i = 0; i < everybody.size(); ++i)
        everybody[i] = i;
    fmt::print("{:<20}{:>8}{:>8}{:>8}   their loss less ours, 95 % of bootstrap over people\n", "",
               "loss", "easy", "hard");
    print_row("vivier", summarise(ours, everybody), "");
    std::set<fs::path> files;
    for (const auto& entry : fs::directory_iterator{folder}) {
        if (entry.path().filename().string().starts_with("pred_")) files.insert(entry.path());
    }
    for (const fs::path& file : files) {
        const Agreements theirs = agreements(collection, read_predictions(file));
        const auto [low, high] = advantage(ours, theirs);
        print_row(file.stem().string().substr(5), summarise(theirs, everybody),
                  fmt::format("[{:+.3f}, {:+.3f}]", low, high));
    }
}

}  // namespace vivier
