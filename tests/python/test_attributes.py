"""Fields as attributes: reading, setting, misspelling, and giving values as Python has them."""
import datetime
import decimal
import unittest

import support
from support import Gov
from gi.repository import GObject

CET = datetime.timezone(datetime.timedelta(hours=1))


class Attributes(unittest.TestCase):
    def test_are_properties(self):
        meeting = Gov.Meeting(title='Council')
        meeting.title = 'Village council'
        self.assertEqual(meeting.get_title(), 'Village council')
        meeting.public = False
        self.assertTrue(meeting.has('public'))
        self.assertFalse(meeting.public)

    def test_what_it_is_about_comes_first(self):
        self.assertEqual(Gov.Meeting('Council', start='2021').title, 'Council')
        self.assertEqual(Gov.Decision('It stays closed.').text, 'It stays closed.')
        self.assertEqual(Gov.Person('Ada').name, 'Ada')
        self.assertEqual(Gov.Link('https://example.org/').url, 'https://example.org/')
        with self.assertRaises(TypeError):
            Gov.Meeting('Council', 'Village')
        with self.assertRaises(TypeError):
            Gov.Meeting('Council', title='Village')

    def test_misspelt(self):
        meeting = Gov.Meeting()
        with self.assertRaisesRegex(AttributeError, 'did you mean "title"'):
            meeting.titel = 'x'
        with self.assertRaisesRegex(AttributeError, 'did you mean "title"'):
            meeting.titel
        with self.assertRaisesRegex(AttributeError, 'did you mean "agenda"'):
            Gov.Meeting(agnda=[])
        with self.assertRaisesRegex(AttributeError, 'did you mean "get_title"'):
            meeting.get_titel()
        with self.assertRaises(AttributeError):
            meeting.has('titel')
        with self.assertRaisesRegex(AttributeError, 'did you mean "lookup"'):
            Gov.Register().lookupp
        with self.assertRaises(AttributeError):
            Gov.Register().name = 'x'
        with self.assertRaises(AttributeError):
            meeting.set_title = 'a method is not a field'

    def test_every_property_is_an_attribute(self):
        names = [name for name in dir(Gov) if isinstance(getattr(Gov, name), type)
                 and issubclass(getattr(Gov, name), GObject.Object)]
        self.assertGreater(len(names), 40)
        for name in names:
            for pspec in GObject.list_properties(getattr(Gov, name)):
                attribute = getattr(getattr(Gov, name), pspec.name.replace('-', '_'))
                self.assertIsInstance(attribute, property, f'{name}:{pspec.name}')

    def test_nothing_is_none(self):
        meeting = Gov.Meeting('a', public=True, quorum=3, status='held', keywords=['k'], agenda=['b'], start='2021')
        for name in ('title', 'public', 'quorum', 'status', 'keywords', 'agenda', 'start'):
            self.assertTrue(meeting.has(name))
            setattr(meeting, name, None)
            self.assertFalse(meeting.has(name), name)
        self.assertEqual(meeting, Gov.Meeting())

    def test_wrong_values(self):
        meeting = Gov.Meeting('a', quorum=3)
        for name, value in (('title', 3), ('quorum', '3'), ('quorum', 2.5), ('public', 'no'), ('start', 3),
                            ('agenda', 3), ('keywords', 'one'), ('body', 'an id or a label?'), ('location', 3)):
            with self.assertRaises(TypeError, msg=name):
                setattr(meeting, name, value)
        self.assertEqual(meeting, Gov.Meeting('a', quorum=3))

    def test_words(self):
        meeting = Gov.Meeting(status='in-progress')
        self.assertEqual(meeting.status, Gov.MeetingStatus.IN_PROGRESS)
        self.assertEqual(str(meeting.status), 'in-progress')
        with self.assertRaisesRegex(ValueError, '"done" is none of .*, held'):
            meeting.status = 'done'
        with self.assertRaises(ValueError):
            meeting.status = 'unset'

    def test_numbers(self):
        place = Gov.Location(latitude=decimal.Decimal('51.50'), longitude=1e-7)
        self.assertEqual(place.to_json(), '{"type":"Location","latitude":51.50,"longitude":1e-07}')
        for wrong in ('north', float('nan'), True, '1,5', '01'):
            with self.assertRaises(ValueError):
                place.latitude = wrong
        self.assertEqual(place.latitude, '51.50')


class Dates(unittest.TestCase):
    def test_in(self):
        for given, text in (
            ('2021-11', '2021-11'),
            (Gov.Date('2021-11-29'), '2021-11-29'),
            (datetime.date(2021, 11, 29), '2021-11-29'),
            (datetime.datetime(2021, 11, 29, 10, 5), '2021-11-29T10:05:00'),
            (datetime.datetime(2021, 11, 29, 10, 5, tzinfo=datetime.timezone.utc), '2021-11-29T10:05:00Z'),
            (datetime.datetime(2021, 11, 29, 10, 5, 0, 250000, CET), '2021-11-29T10:05:00.250000+01:00'),
        ):
            meeting = Gov.Meeting(start=given)
            self.assertEqual(str(meeting.start), text)
            meeting.end = given
            self.assertEqual(meeting.end, Gov.Date(text))

    def test_out(self):
        for given in (datetime.datetime(2021, 11, 29, 10, 5, 7), datetime.datetime(2021, 11, 29, 10, 5, 7, 9, CET)):
            moment = Gov.Date(given).to_datetime()
            self.assertEqual((moment, moment.tzinfo), (given, given.tzinfo))
        self.assertEqual(Gov.Date('2021-11-29T10:05:00Z').to_datetime().utcoffset(), datetime.timedelta(0))
        self.assertEqual(Gov.Date('2021-11-29T10:05:00.5+01').to_datetime().microsecond, 500000)
        self.assertEqual(Gov.Date('2021-11-29').to_date(), datetime.date(2021, 11, 29))
        self.assertEqual(Gov.Date('2021-11-29T10:05:00').to_date(), datetime.date(2021, 11, 29))
        for vague in ('2021-11', '2021-11-29/2021-11-30', '2021-XX-01', '-0044-03-15', 'Y20210-01'):
            try:
                date = Gov.Date(vague)
            except Gov.SyntaxError:
                continue
            self.assertIsNone(date.to_date(), vague)
            self.assertIsNone(date.to_datetime(), vague)
        self.assertIsNone(Gov.Date('2021-11-29').to_datetime())

    def test_parts(self):
        self.assertEqual(Gov.Date(2021, 11), Gov.Date('2021-11'))
        date = Gov.Date(2021, 1, 9)
        self.assertEqual((str(date), date.year, date.month, date.day), ('2021-01-09', 2021, 1, 9))
        self.assertEqual((Gov.Date('2021').year, Gov.Date('2021').month), (2021, None))
        self.assertEqual(str(Gov.Date('2021-02').latest), '2021-02-28')
        self.assertEqual(Gov.Date('2021-02').precision, Gov.DatePrecision.MONTH)

    def test_wrong(self):
        meeting = Gov.Meeting(start='2021-11-29')
        with self.assertRaises(Gov.SyntaxError) as caught:
            meeting.start = 'next Tuesday'
        self.assertTrue(caught.exception.matches(Gov.error_quark(), Gov.Error.SYNTAX))
        self.assertEqual(str(meeting.start), '2021-11-29')
        with self.assertRaises(Gov.SyntaxError):
            Gov.Date(2021, 13)

    def test_have_an_order(self):
        early, late, within = Gov.Date('2021'), Gov.Date('2022'), Gov.Date('2021-11')
        self.assertEqual(sorted([late, early]), [early, late])
        self.assertTrue(early <= early and late > early and late >= early)
        for order in ('__lt__', '__le__', '__gt__', '__ge__'):
            self.assertFalse(getattr(early, order)(within), order)
        with self.assertRaises(TypeError):
            early < '2022'
        self.assertNotEqual(early, '2021')
        self.assertEqual(len({early, Gov.Date('2021'), late}), 2)


class Held(unittest.TestCase):
    def test_deadline(self):
        for given, deadline in (
            ('in the next meeting', Gov.Deadline('in the next meeting')),
            ('2024-02', Gov.Deadline('2024-02', date='2024-02')),
            (datetime.date(2024, 2, 1), Gov.Deadline(date='2024-02-01')),
            (Gov.Date('2024'), Gov.Deadline(date='2024')),
            ({'text': 'soon'}, Gov.Deadline('soon')),
        ):
            action = Gov.Action('Ask', due=given)
            self.assertEqual(action.due, deadline)
            action.due = given
            self.assertEqual(action.due, deadline)
        with self.assertRaises(Gov.InvalidError):
            action.due = Gov.Person('Ada')

    def test_references(self):
        person = Gov.Person('Ada', id='urn:example:ada')
        action = Gov.Action('Ask', assignees=[person, {'label': 'the clerk'}], meeting=Gov.Ref('urn:example:m'))
        self.assertEqual(action.assignees, [Gov.Ref('urn:example:ada', 'Ada'), Gov.Ref(label='the clerk')])
        self.assertEqual(action.meeting.id, 'urn:example:m')
        with self.assertRaisesRegex(ValueError, 'no id'):
            action.recipient = Gov.Person('Bob')


if __name__ == '__main__':
    support.main()
