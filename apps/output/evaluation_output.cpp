// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/output/evaluation_output.h"

#include "apps/output/json_text.h"
#include "apps/output/labels.h"
#include "apps/terminal/grid.h"
#include "engine/evaluation/measures.h"

#include <fmt/format.h>
#include <boost/json/array.hpp>

namespace vivier {
namespace {

namespace json = boost::json;

void add_measures(const Measures& measures, json::object& object)
{
    for (std::size_t i = 0; i < measures.size(); ++i)
        object[kMeasureNames[i]] = measures[i];
}

std::vector<StyledText> row_of(const StyledText& head, const Measures& measures)
{
    std::vector<StyledText> row{head};
    for (const double value : measures)
        row.emplace_back(fmt::format("{:.4f}", value));
    return row;
}

}  // namespace

Measures measure(std::span<const std::string> ranking, const Judgements& judgements)
{
    return {ndcg(ranking, judgements, 10), average_precision(ranking, judgements),
            reciprocal_rank(ranking, judgements), precision(ranking, judgements, 5),
            recall(ranking, judgements, 20)};
}

Measures mean_of(const std::vector<MeasuredRequest>& requests)
{
    Measures mean{};
    if (requests.empty()) return mean;
    for (std::size_t i = 0; i < mean.size(); ++i) {
        for (const MeasuredRequest& request : requests)
            mean[i] += request.measures[i];
        mean[i] /= static_cast<double>(requests.size());
    }
    return mean;
}

std::string evaluation_json(const Evaluation& evaluation)
{
    json::array per_request;
    for (const MeasuredRequest& measured : evaluation.requests) {
        json::object object{{"request", measured.request}};
        add_measures(measured.measures, object);
        per_request.push_back(std::move(object));
    }
    json::object object{{"requests", evaluation.requests.size()}};
    add_measures(mean_of(evaluation.requests), object);
    object["per_request"] = std::move(per_request);
    object["without_judgements"] =
        json::array(evaluation.without_judgements.begin(), evaluation.without_judgements.end());
    return to_json(object) + '\n';
}

std::string evaluation_table(const Evaluation& evaluation, const Display& display)
{
    const Layout layout{.width = display.width, .colours = display.colours};
    std::vector<Align> columns(kMeasureNames.size() + 1, Align::right);
    columns.front() = Align::left;
    Grid grid{std::move(columns)};

    std::vector<StyledText> names{
        StyledText{label_of(Label::request, display.language), Style::strong}};
    for (const std::string_view name : kMeasureNames)
        names.emplace_back(name, Style::strong);
    grid.add_row(std::move(names));
    for (const MeasuredRequest& measured : evaluation.requests)
        grid.add_row(row_of(StyledText{measured.request}, measured.measures));
    const std::string mean =
        fmt::format("{} ({})", label_of(Label::mean, display.language), evaluation.requests.size());
    grid.add_row(row_of(StyledText{mean, Style::strong}, mean_of(evaluation.requests)));

    std::string table = grid.print(layout);
    if (!evaluation.without_judgements.empty()) {
        table +=
            '\n' +
            paragraph(StyledText{fmt::format("{} {}", label_of(Label::not_judged, display.language),
                                             fmt::join(evaluation.without_judgements, ", "))},
                      layout);
    }
    return table;
}

}  // namespace vivier
