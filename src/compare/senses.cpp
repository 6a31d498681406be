#include "compare/senses.h"

#include <array>

namespace crossread {
namespace {

// clang-format off
constexpr auto rows = std::to_array<Sense>({
    {"killed", WordRole::plain, false, Fate::killed,
     "killed kill kills killing dead died die dies dying death deaths fatality fatalities "
     "perished deceased slain lives murdered deadly"},
    {"injured", WordRole::plain, false, Fate::injured,
     "injured injure injures injuring injury injuries wounded wounding wounds wound hurt hurting "
     "harmed"},
    {"taken to hospital", WordRole::plain, false, Fate::hospital,
     "hospital hospitals hospitalised hospitalized"},
    {"missing", WordRole::plain, false, Fate::missing,
     "missing unaccounted"},
    {"trapped", WordRole::plain, false, Fate::trapped,
     "trapped trapping trap stranded stuck"},
    {"arrested", WordRole::plain, false, Fate::arrested,
     "arrested arrest arrests arresting detained custody"},
    {"rescued", WordRole::plain, false, Fate::rescued,
     "rescued rescuing saved"},
    {"evacuated", WordRole::plain, false, Fate::evacuated,
     "evacuated evacuating displaced homeless evacuees"},
    {"infected", WordRole::plain, false, Fate::infected,
     "infected infections sickened"},
    {"aboard", WordRole::plain, false, Fate::aboard,
     "aboard onboard board carrying"},
    {"people", WordRole::people, true, Fate::none,
     "people person persons individual individuals others other victim victims casualties human "
     "humans"},
    {"customer", WordRole::plain, true, Fate::none,
     "customer customers consumer consumers client clients"},
    {"crew", WordRole::plain, true, Fate::none,
     "crew crewmember crewmembers crewman crewmen pilot pilots"},
    {"child", WordRole::plain, true, Fate::none,
     "child children kid kids"},
    {"worker", WordRole::plain, true, Fate::none,
     "worker workers employee employees staff staffers job jobs"},
    {"soldier", WordRole::plain, true, Fate::none,
     "soldier soldiers troop troops serviceman servicemen"},
    {"police", WordRole::plain, true, Fate::none,
     "police policeman policemen cop cops"},
    {"student", WordRole::plain, true, Fate::none,
     "student students pupil pupils"},
    {"traveller", WordRole::plain, true, Fate::none,
     "traveller travellers traveler travelers tourist tourists holidaymakers visitor visitors "
     "passenger passengers"},
    {"migrant", WordRole::plain, true, Fate::none,
     "migrant migrants refugee refugees seeker seekers asylum immigrants"},
    {"", WordRole::plain, true, Fate::none,
     "man men woman women boy boys girl girls adult adults teacher teachers citizen citizens "
     "resident residents foreigner foreigners driver drivers suspect suspects patient patients "
     "member members officer officers firefighter firefighters gunman gunmen attacker attackers "
     "protester protesters demonstrator demonstrators marcher marchers civilian civilians relative "
     "relatives guest guests user users voter voters respondent respondents sailor sailors miner "
     "miners inmate inmates prisoner prisoners hostage hostages fan fans spectator spectators "
     "participant participants volunteer volunteers"},
    {"UK", WordRole::plain, false, Fate::none,
     "brit brits uk u.k. british britain britons"},
    {"US", WordRole::plain, false, Fate::none,
     "american americans us u.s. u.s america usa"},
    {"Germany", WordRole::plain, false, Fate::none,
     "german germany germans"},
    {"France", WordRole::plain, false, Fate::none,
     "french france"},
    {"China", WordRole::plain, false, Fate::none,
     "chinese china"},
    {"Japan", WordRole::plain, false, Fate::none,
     "japanese japan"},
    {"Russia", WordRole::plain, false, Fate::none,
     "russian russia russians"},
    {"Spain", WordRole::plain, false, Fate::none,
     "spanish spain"},
    {"Italy", WordRole::plain, false, Fate::none,
     "italian italy italians"},
    {"Greece", WordRole::plain, false, Fate::none,
     "greek greece greeks"},
    {"Turkey", WordRole::plain, false, Fate::none,
     "turkish turkey"},
    {"Israel", WordRole::plain, false, Fate::none,
     "israeli israel israelis"},
    {"computer", WordRole::plain, false, Fate::none,
     "computer computers mainframe mainframes machine machines host hosts pc pcs"},
    {"website", WordRole::plain, false, Fate::none,
     "website websites site sites"},
    {"price", WordRole::plain, false, Fate::none,
     "price prices priced cost costs valued value worth trading traded trade"},
    {"fall", WordRole::plain, false, Fate::none,
     "fall falls fell fallen falling drop drops dropped dropping plunge plunged plunging slump "
     "slumped lost lose loses losing loss losses decline declined down tumbled slid sank decrease "
     "decreased shed"},
    {"rise", WordRole::plain, false, Fate::none,
     "rise rises rose risen rising gain gains gained climbed jumped surged soared increase "
     "increased up grew grown"},
    {"steal", WordRole::plain, false, Fate::none,
     "stolen stole steal stealing theft thefts"},
    {"company", WordRole::plain, false, Fate::none,
     "company companies firm firms business businesses corporation corporations"},
    {"house", WordRole::plain, false, Fate::none,
     "home homes house houses household households"},
    {"car", WordRole::plain, false, Fate::none,
     "car cars carriage carriages vehicle vehicles"},
    {"plane", WordRole::plain, false, Fate::none,
     "plane planes aircraft airplane jet airliner"},
    {"ship", WordRole::plain, false, Fate::none,
     "ship ships boat boats vessel vessels"},
    {"weight", WordRole::plain, false, Fate::none,
     "weigh weighs weighed weighing weight"},
    {"height", WordRole::plain, false, Fate::none,
     "tall height high"},
    {"year", WordRole::plain, false, Fate::none,
     "annual annually yearly years year"},
    {"", WordRole::small, false, Fate::none,
     "said says say saying told according reported reports report added confirmed announced "
     "including include included number numbers total figure figures mr mr. mrs mrs. ms ms. just "
     "more most least nearly almost than so only some approximately roughly million billion "
     "thousand hundred trillion much many not there percent per cent"},
    {"January", WordRole::plain, false, Fate::none, "january jan jan."},
    {"February", WordRole::plain, false, Fate::none, "february feb feb."},
    {"March", WordRole::plain, false, Fate::none, "march mar mar."},
    {"April", WordRole::plain, false, Fate::none, "april apr apr."},
    {"June", WordRole::plain, false, Fate::none, "june jun jun."},
    {"July", WordRole::plain, false, Fate::none, "july jul jul."},
    {"August", WordRole::plain, false, Fate::none, "august aug aug."},
    {"September", WordRole::plain, false, Fate::none, "september sept sep sept. sep."},
    {"October", WordRole::plain, false, Fate::none, "october oct oct."},
    {"November", WordRole::plain, false, Fate::none, "november nov nov."},
    {"December", WordRole::plain, false, Fate::none, "december dec dec."},
});
// clang-format on

} // namespace

std::span<const Sense> senses() { return rows; }

} // namespace crossread
