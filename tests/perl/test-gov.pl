# Records from Perl: made, written, read back, and read wrongly.
use strict;
use warnings;
use utf8;
use Glib::Object::Introspection;

Glib::Object::Introspection->setup(basename => 'Gov', version => '1.0', package => 'Gov');

my $meeting = Gov::Meeting->new();
$meeting->set_title('Räad');
my $item = Gov::AgendaItem->new();
$item->set_title('Bridge');
$meeting->get_agenda()->append($item);
$meeting->set_start(Gov::Date->new_from_string('2024-01-15'));
my $json = $meeting->to_json(0);
$json eq '{"type":"Meeting","title":"Räad","start":"2024-01-15","agenda":[{"type":"AgendaItem","title":"Bridge"}]}'
    or die $json;

my $again = Gov::Record->new_from_json($json, -1);
$again->equal($meeting) or die;

eval { Gov::Record->new_from_json('{"type":"Meeting","title":5}', -1); 1 } and die 'a number is taken for a title';
ref $@ eq 'Gov::Error' && $@->value eq 'invalid' or die $@;
print "1 passed, 0 failed\n";
