"""Which entries of the words files a report alone stands behind, and words files without them.

The words were written by people who had read the reports, so a score on those says little of other reports. Leaving one
out: for each report, the entries that match in it and in no other report are dropped before it is read. What is left is
what other reports would have taught. An entry is a phrase of a section, or a word of a class.
"""
import re

TOKEN = re.compile(r'[^\W_]+(?:[-’\'&./@][^\W_]+)*|[,:]')
GAP = 40
KEPT = {'language', 'month', 'weekday', 'numeral', 'determiner', 'preposition', 'article', 'finite', 'subordinator'}


class Words:
    """A words file: its lines, with the phrases of each."""

    def __init__(self, text):
        self.lines = text.split('\n')
        self.entries = []   # (line, phrase, elements)
        self.classes = {}
        self.keeps = []
        kind = name = ''
        for number, line in enumerate(self.lines):
            code = line.split('#')[0].strip()
            if code.startswith('['):
                kind, _, name = code.strip('[]').partition(' ')
                continue
            for phrase in code.split('->')[0].split(','):
                phrase = phrase.strip()
                if not phrase:
                    continue
                if kind == 'class':
                    self.classes.setdefault(f'<{name}>', []).append(phrase)
                if kind not in KEPT:
                    self.entries.append((number, phrase, phrase.split()))

    def without(self, dropped, language):
        """The file's text less the entries, as another language's."""
        lines = list(self.lines)
        for number, phrase, _ in dropped:
            head, arrow, value = lines[number].partition('->')
            kept = [part for part in head.split(',') if part.strip() != phrase]
            lines[number] = ','.join(kept) + (f'{arrow}{value}' if arrow and any(part.strip() for part in kept) else '')
        text = '\n'.join(lines)
        return re.sub(r'(?m)^\[language \w+', f'[language {language}', text, count=1)


class Report:
    """The words of a report, with the places of each."""

    def __init__(self, text):
        self.tokens = [token.casefold() for token in TOKEN.findall(text)]
        self.places = {}
        for place, token in enumerate(self.tokens):
            self.places.setdefault(token, []).append(place)
        self.cache = {}

    def find(self, element, words):
        """The places that one element of a phrase matches; None for one that matches anything."""
        if element in ('^', '$', '…', '...'):
            return None
        if element.startswith('<') and element not in words.classes:
            return None
        if element not in self.cache:
            literals = words.classes.get(element) or element.split('|')
            found = set()
            for literal in literals:
                literal = literal.casefold()
                if literal.startswith('*'):
                    found.update(p for token, places in self.places.items() if token.endswith(literal[1:]) for p in places)
                elif literal.endswith('*'):
                    found.update(p for token, places in self.places.items() if token.startswith(literal[:-1]) for p in places)
                else:
                    found.update(self.places.get(literal, ()))
            self.cache[element] = found
        return self.cache[element]

    def has(self, elements, words):
        """Whether a phrase matches somewhere: its elements in a row, or with words between where it has a gap."""
        elements = [element for element in elements if element not in '^$']
        starts, gap = None, False
        for element in elements:
            if element in ('…', '...'):
                gap = True
                continue
            places = self.find(element, words)
            if starts is None:
                starts = places if places is not None else set(range(len(self.tokens)))
            else:
                ahead = range(1, GAP) if gap else (1,)
                reached = {p + k for p in starts for k in ahead}
                starts = reached if places is None else reached & places
            gap = False
            if not starts:
                return False
        return True


def only_in(words, reports):
    """For each report, the entries that match in it and in no other: name → entries."""
    result = {name: [] for name in reports}
    for entry in words.entries:
        names = []
        for name, report in reports.items():
            if report.has(entry[2], words):
                names.append(name)
                if len(names) > 1:
                    break
        if len(names) == 1:
            result[names[0]].append(entry)
    return result
