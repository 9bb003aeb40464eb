// SPDX-License-Identifier: GPL-2.0-or-later
#include "apps/synth/sentences.h"

#include <array>

namespace vivier {
namespace {

constexpr std::array<std::string_view, 8> kBioOpenings{
    "Head of unit, {institution}, {city}; {number} years of {theme}.",
    "I have worked on {theme} since {year}, first in {city} and then from headquarters.",
    "Case officer turned adviser: {theme}, {theme}, and whatever the {noun} needed.",
    "Lawyer by training, in the {adj} service of {city} since {year}.",
    "Former {institution} official, now independent; my subject is {theme}.",
    "Team leader for {theme}, with {number} colleagues and a {adj} budget.",
    "Researcher on {theme} at the {name} institute, with one foot in practice.",
    "Since {year} I have run the desk for {theme} and answered for its {noun}.",
};

constexpr std::array<std::string_view, 22> kBios{
    "In {country} I led a {activity} with {number} officials from the {institution}.",
    "Between {year} and now: {number} missions to {country}, mostly {activity}.",
    "I wrote the {adj} {noun} on {theme} that {name} and {name} still use.",
    "Much of the work was {hint}: the {noun}, the {noun}, and who signs what.",
    "With the {institution} in {city} we set up a {adj} {noun} for {theme}.",
    "I can offer {activity} and {activity}, in small groups, with real cases.",
    "The {name} project taught me that {noun} without {noun} is only paper.",
    "My {noun} covers {theme} and, since {year}, {theme} as well.",
    "Comfortable with forty officers or one minister; less so with {adj} {noun}.",
    "Two seasons in {city}, {country}: {adj} teams, {adj} procedures, honest figures.",
    "I drafted indicators for {theme} and threw half of them away after {name}.",
    "Earlier posts in {city} and {city} gave me the {adj} side of the {noun}.",
    "For the {institution} of {country} I reviewed the {noun} and its {adj} annex.",
    "I do not work on {noun}; for that, ask somebody with a {adj} background.",
    "Publications on {theme}, {hint} and the {adj} {noun} in {country}.",
    "Every {activity} I run ends with a list of who does what by {year}.",
    "The exchange with {country} went on for {number} months and produced one {noun}.",
    "What I bring is {theme} from below: the counter, the {noun}, the late shift.",
    "Seconded to {name} in {year}, I kept the {adj} {noun} alive on a small budget.",
    "Trained {number} staff on {theme}; {number} of them train others today.",
    "I know the {institution} in {country}, its {noun}, and its coffee.",
    "A {adj} {noun} for {country} and a {adj} one for its neighbours came out of it.",
};

constexpr std::array<std::string_view, 7> kTitles{
    "{country}: {theme}",
    "{country}: {activity} on {theme}",
    "Supporting {country} on {theme}",
    "{country} II: {theme} and {adj} {noun}",
    "{theme}: {activity} with the {institution}, {country}",
    "{theme} in {country}",
    "{country}: towards {adj} {noun} ({theme})",
};

constexpr std::array<std::string_view, 2> kActionOpenings{
    "The {institution} of {country} asked for help with {theme} in {year}.",
    "Experts from {number} Member States held a {activity} in {city}.",
};
constexpr std::array<std::string_view, 12> kActions{
    "The team reviewed the {adj} {noun} and agreed {number} indicators.",
    "A {activity} followed, with {number} officials and a {adj} {noun}.",
    "What remained open was {hint}, and the {noun} of {name}.",
    "Participants from {city} and {city} compared their {adj} practice.",
    "The result is a {noun} on {theme} that the {institution} has adopted.",
    "Field visits near {city} showed where the {noun} was invented.",
    "The partner wanted procedures rather than lectures on {theme}.",
    "The second phase dealt with {theme} and a {adj} {noun}.",
    "A study visit to {name} closed the {noun}.",
    "The draft was tested on {number} cases and then signed.",
    "Local authorities around {city} took part from the {adj} start.",
    "Lessons on {hint} went to {country} and the {adj} network.",
};

constexpr std::array<std::string_view, 7> kRequestOpenings{
    "{country}: experts wanted for a {activity} on {theme}, together with the {institution}.",
    "The {institution} of {country} asks for support on {theme} and {theme}.",
    "We are looking for peers who know {theme} and could come to {city}, {country}.",
    "Hello, further to our talk with {name}, here is what {country} needs on {theme}.",
    "Request from {country}, received through {name}: {activity}, {theme}, {number} officials.",
    "Short notice: who could run a {activity} on {theme} in {city} this autumn?",
    "Our partner in {country} would like to learn how others organise {theme}.",
};

constexpr std::array<std::string_view, 14> kRequests{
    "The {institution} has a {adj} {noun} but nobody who has applied it.",
    "Experience of {country} or its neighbours would be an advantage.",
    "We think of {number} days in {city}, with {number} participants.",
    "First comes a {activity}, later perhaps a {activity}.",
    "It should cover {theme}, {hint} and the {noun} of the regional offices.",
    "Practitioners rather than professors, please, and nobody from {name}.",
    "The {noun} that {name} left in {year} is {adj} and needs a second reading.",
    "What they want is {theme} as it works on a Tuesday morning.",
    "The minister expects a {adj} text by the end of the second mission.",
    "Similar work on {theme} was done in {year}; its {noun} is attached.",
    "Colleagues in {city} worry about {hint} more than about the {noun}.",
    "Please say who has done a {activity} for an {institution} before.",
    "The team should have somebody for the {adj} part and somebody for {theme}.",
    "I am on leave until Monday; my colleague {name} can tell you about the {noun}.",
};

constexpr std::array<std::string_view, 12> kNounEndings{
    "ation", "ment", "ing", "ance", "ity", "or", "ion", "ure", "ist", "ness", "age", "ability"};
constexpr std::array<std::string_view, 8> kAdjectiveEndings{"al",  "ive", "able", "ary",
                                                            "ous", "ed",  "ic",   "less"};

}  // namespace

SentenceTables english_sentences()
{
    return {.language = "en",
            .bio_openings = kBioOpenings,
            .bios = kBios,
            .titles = kTitles,
            .action_openings = kActionOpenings,
            .actions = kActions,
            .request_openings = kRequestOpenings,
            .requests = kRequests,
            .noun_endings = kNounEndings,
            .adjective_endings = kAdjectiveEndings};
}

}  // namespace vivier
