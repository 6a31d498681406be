// News for the benchmark: articles made of templates, with the figures and quotes of a news page.
//
//   make_news(500_000)      some 120 articles, half a megabyte in all
//   make_article(random, 4_000)
//
// The same bytes on every machine: the numbers come from a small generator with a fixed seed. No
// sentence is anybody's; the names, places and numbers are drawn by chance.

// Numbers in [0, 1), by the generator called mulberry32.
export function seeded(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

const words = {
    first: ['Ada', 'Bruno', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Greta', 'Hassan', 'Ines', 'Jonas',
        'Keiko', 'Lars', 'Mona', 'Nikhil', 'Olga', 'Pedro', 'Ruth', 'Samuel', 'Tove', 'Yusuf'],
    last: ['Abara', 'Brandt', 'Castell', 'Dufour', 'Eriksen', 'Ferreira', 'Grau', 'Holloway', 'Ito',
        'Jansen', 'Kowal', 'Lindqvist', 'Moreau', 'Novak', 'Okafor', 'Petrov', 'Quist', 'Rahman'],
    role: ['the harbour master', 'a spokesman for the ministry', 'the head of the union',
        'chief economist at North Sea Bank', 'the mayor', 'a senior engineer at the plant',
        'director of the National Water Institute', 'a neighbour', 'the opposition leader'],
    body: ['the Ministry of Transport', 'the Coastal Survey', 'Halden Motors', 'the regional court',
        'the Farmers’ Alliance', 'Orbis Energy', 'the National Statistics Bureau', 'the airline',
        'the World Grain Council', 'the fire department', 'a parliamentary committee'],
    place: ['Larnmouth', 'the northern province', 'Port Elva', 'Karsund', 'the capital', 'Ostrava',
        'the Delta region', 'Lake County', 'San Rufo', 'the old town', 'West Haven'],
    things: ['households', 'passengers', 'fishing boats', 'workers', 'solar panels', 'students',
        'hospital beds', 'freight trains', 'apartments', 'trucks', 'complaints', 'dairy farms',
        'small businesses', 'voters', 'wind turbines', 'flights', 'patients', 'pumping stations'],
    topic: ['the new tunnel', 'the strike at the port', 'last winter’s flood', 'the pension reform',
        'the merger', 'the drought', 'the power cut', 'the trade talks', 'the ferry accident'],
    verb: ['closed', 'counted', 'repaired', 'evacuated', 'registered', 'inspected', 'ordered',
        'replaced', 'rejected', 'financed'],
    said: ['said', 'told reporters', 'added', 'argued', 'insisted', 'acknowledged', 'warned'],
    says: ['said', 'reported', 'estimated', 'announced', 'confirmed', 'calculated'],
    month: ['January', 'March', 'April', 'June', 'August', 'October', 'November'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    hedge: ['about', 'nearly', 'more than', 'at least', 'almost', 'roughly', 'up to', 'over'],
    rose: ['rose', 'fell', 'climbed', 'dropped', 'slipped', 'grew'],
    small: ['two', 'three', 'five', 'seven', 'eight', 'a dozen', 'twelve', 'twenty'],
    adjective: ['serious', 'unexpected', 'modest', 'long', 'costly', 'quiet', 'difficult', 'local'],
    claim: ['we have never seen anything of this size before', 'nobody was asked before the decision',
        'the repairs will take longer than planned', 'this is a beginning and not the end of it',
        'the numbers speak for themselves', 'there is no reason to panic', 'it has to stop',
        'people here know how to help each other', 'the contract leaves no room for a second opinion',
        'our members are tired of waiting for an answer that never comes'],
};

// A word in braces is drawn from its list; {n} and the like are numbers. Lists and templates are all
// that the text is made of. First those with figures and quotes.
const sentences = [
    'In {place}, {hedge} {n} {things} were {verb} after {topic}, {body} {says} on {day}.',
    '{body} {says} that {n} of the {n} {things} in {place} had been {verb} by the end of {month}.',
    '“{claim},” {said} {first} {last}, {role}.',
    '{first} {last}, {role}, {said} {topic} had cost {place} {hedge} ${d} million.',
    'Prices {rose} {d} percent in {month}, after {d} percent a year earlier, according to {body}.',
    '“{claim},” {last} {said}. “{claim}.”',
    'The {adjective} decision came {small} days after {topic} and surprised even {body}.',
    'Between {n} and {n} {things} a day pass through {place}, most of them in the early morning.',
    'He {said} that {claim}.',
    'Shares of {body} {rose} by {d} percent to €{d}, their lowest since {month} 2009.',
    'It was a {adjective} night in {place}, where rain and wind kept {things} away from the roads.',
    '{body} called the plan “{adjective} and {adjective}” and asked for more time.',
    'A report by {body} puts the number at {n}, {hedge} {p} percent of all {things} in the country.',
    'One in {small} {things} in {place} depends on it, and {small} others are close by.',
    'The {d}-kilometre road, built in 1987, is used by {n} {things} each year.',
    '“When I came here there were {small} {things},” {last} {said}, “and now {claim}.”',
    'Neither {body} nor {body} answered questions about {topic}.',
    'According to {first} {last} of {body}, {hedge} half of the {n} {things} have been {verb}.',
    'The work should be finished by {month} {y}, {role} {said}, but that depends on {topic}.',
    'In a statement, {body} {said} it would pay £{n} to each of the families from {place}.',
    'Temperatures reached {p} degrees, and {d} million litres of water were lost in {small} weeks.',
    'They walked along the river, past the closed shops and the {adjective} square, to the station.',
    'Asked about {topic}, {last} laughed and {said} the matter was “{adjective}”.',
    'Since {month}, {things} have {rose} from {n} to {n}, the {adjective} figures from {body} show.',
];

// What a page of news has between its figures and quotes.
const between = [
    'The decision about {topic} goes back to a dispute between {body} and the people of {place}.',
    '{body} has run the site since the last government sold it, and nothing much has changed there.',
    'Much of {place} stood still that morning while the snow went on falling on roofs and gardens.',
    'Behind the {adjective} front of the building there are offices, a kitchen and a long hall where '
        + 'meetings used to be held before {topic} began.',
    'Visitors who come to {place} for the first time are surprised by the light and by the silence.',
    '{first} {last} grew up on a farm near {place}, studied law and joined {body} after the war.',
    'Critics of the plan fear that it helps nobody except those who wrote it.',
    'The two sides will meet again on {day} in {place}, behind closed doors and without {body}.',
    'For a long time {topic} was a matter for lawyers, and few outside {body} took any notice.',
    'A {adjective} wind came up from the sea, and the boats went back to the harbour one by one.',
    'What happens next depends on {body}, whose members have not agreed on a date for the vote.',
    'The street is named after {first} {last}, {role}, who lived here with a large family.',
    'Nobody in {place} knows yet who will pay for the {adjective} work on the bridge and the dam.',
    'After the meeting {last} left through a side door, followed by {role} and a few photographers.',
];

// Of all sentences so many are such.
const share_between = 0.55;

const digits = number => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const numbers = {
    n: random => digits(Math.floor(10 ** (1 + 4 * random()))),
    d: random => (1 + 90 * random()).toFixed(1),
    p: random => String(2 + Math.floor(95 * random())),
    y: random => String(2000 + Math.floor(26 * random())),
};

function sentence(random) {
    const pick = list => list[Math.floor(random() * list.length)];
    const filled = part => part.replace(/\{(\w+)\}/g, (_, name) =>
        numbers[name] ? numbers[name](random) : pick(words[name]));
    const from = random() < share_between ? between : sentences;
    return filled(pick(from)).replace(/^(“?)([a-z])/, (_, mark, letter) =>
        mark + letter.toUpperCase());
}

// Paragraphs of one to three sentences until there are so many letters.
export function make_article(random, letters) {
    let text = '';
    while (text.length < letters) {
        const count = 1 + Math.floor(3 * random());
        text += Array.from({ length: count }, () => sentence(random)).join(' ') + '\n\n';
    }
    return text;
}

export function make_news(letters) {
    const random = seeded(20);
    const articles = [];
    for (let made = 0; made < letters; made += articles.at(-1).length)
        articles.push(make_article(random, 1500 + Math.floor(5000 * random())));
    return articles;
}
