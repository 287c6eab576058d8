#pragma once

/* How the records of a made-up register look.  In a template:
 *
 *   '         a double quote
 *   (a|b|c)   one of these, each as likely as the others; an empty one is allowed
 *   $u        the id of this record          $i  a new id, of a record that another holds
 *   $t        a sentence or more, 80 to 400 bytes
 *   $x        the same sentence once more    $w  the same, with line ends as a text file has them
 *   $h        a heading, 20 to 50 bytes       $o  the name of an organization
 *   $n        the name of a person           $l  the language of the texts
 *   $d        a day                          $@  the letter @
 *   $c        a second, with a time zone     $s  a later one
 *   $1 to $9  a number of so many digits
 *   $M $A $P $O $B $D $C   the id of a meeting, agenda item, person, organization, paper, decision, action
 *   @E        the template of evidence once  *P  2 to 9 times the template of a participant, with commas
 */

#define CHANGES ",'created':'$c','modified':'$s'"
#define REVIEW ",'review':'(proposed|proposed|confirmed|confirmed|rejected)'"
#define EVIDENCE "(|||,'evidence':[@E])"

typedef struct
{
  char letter;        /* by which ids and templates ask for it */
  guint share;        /* of a hundred records at the top of the register */
  const char *text;
} RecordTemplate;

static const RecordTemplate record_templates[] = {
  { 'D', 22,
    "{'type':'Decision','id':'$u'(||,'meeting':'$M'),'agendaItem':'$A'(|,'number':'$4-$2'),'title':'$h','text':'$t',"
    "'kind':'(matter|matter|principle|process|arrangement|appointment|position)',"
    "'outcome':'(adopted|adopted|adopted|amended|rejected|postponed|noted)'"
    "(|,'method':'(vote|consensus|no-objection|hammer)')(||,'partial':true),'decidedOn':'$d'"
    "(|,'by':{'id':'$O','label':'$o'})(|||,'quantities':[@Q])(||,'papers':[(|'$B',)'$B'])(||,'actions':['$C'])"
    CHANGES REVIEW EVIDENCE "}" },
  { 'C', 22,
    "{'type':'Action','id':'$u'(||,'meeting':'$M'),'agendaItem':'$A'(|,'number':'$3'),'text':'$t'"
    "(|,'topic':'$h'),'kind':'(task|task|undertaking|instruction|agreement)'(||,'modality':'(will|must|should)'),"
    "'assignees':[((|{'id':'$P','label':'$n'},){'id':'$P','label':'$n'}|{'label':'$o'})]"
    "(,'due':@L|,'due':@L|),'status':'(open|open|in-progress|done|postponed)'(||,'percentComplete':$2)"
    "(||,'completedOn':'$d')(||,'arisingFrom':['$D'])"
    CHANGES REVIEW EVIDENCE "}" },
  { 'S', 21,
    "{'type':'Statement','id':'$u'(||,'meeting':'$M'),'agendaItem':'$A','order':$2,'speaker':{'id':'$P','label':'$n'},"
    "'speakerKind':'(person|person|person|office|group)','kind':'(speech|question|answer|narrative|summary)',"
    "'stance':'(information|concern|request|proposal|support|objection|appreciation)','text':'$t'(||,'about':['$B'])"
    CHANGES REVIEW EVIDENCE "}" },
  { 'A', 16,
    "{'type':'AgendaItem','id':'$u'(||,'meeting':'$M'),'number':'$1(||.$1)','order':$2,'title':'$h',"
    "'kind':'(information|discussion|decision|hammer|questions)'(||,'public':(true|false)),"
    "'status':'(planned|treated|treated|postponed)'(|,'plannedStart':'$s')(||,'papers':['$B'(|,'$B')])"
    "(|,'summary':'$t')" CHANGES "}" },
  { 'M', 3,
    "{'type':'Meeting','id':'$u','title':'$h','classification':'(Raadsvergadering|Ausschusssitzung|Council meeting)',"
    "'kind':'(regular|regular|extraordinary|thematic)','status':'(planned|held|held|cancelled)',"
    "'mode':'(in-person|online|hybrid)','public':(true|false),'start':'$s',"
    "'location':{'type':'Location','name':'$o','streetAddress':'Markt $2','postalCode':'$4 AB',"
    "'locality':'(Karlsruhe|Utrecht|Den Haag)'},'organizations':['$O'](|,'quorum':$2),'participants':[*T]"
    CHANGES "}" },
  { 'P', 6,
    "{'type':'Person','id':'$u','name':'$n','gender':'(female|male|other)'(||,'birthDate':'19$2-0$1-1$1'),"
    "'functions':['$h'(|,'$h')],'memberships':[@G(|,@G)],'email':'lid$5$@gemeente.example'" CHANGES "}" },
  { 'O', 2,
    "{'type':'Organization','id':'$u','name':'$o','shortName':'$1$2','kind':'(council|committee|department|agency)',"
    "'status':'(active|active|dissolved)'(|,'description':'$t'),'start':'$d','memberCount':$2,"
    "'website':'https://gemeente.example/organisatie/$5'" CHANGES "}" },
  { 'B', 8,
    "{'type':'Paper','id':'$u','title':'$h','reference':'$4/$5','kind':'(proposal|motion|amendment|letter|report)',"
    "'date':'$d','status':'(draft|submitted|adopted|rejected)','originators':['$P'(|,'$P')],"
    "'mainFile':@F,'meetings':['$M']" CHANGES ",'language':'$l'(|,'keywords':['$h'(|,'$h')]),"
    "'access':'(public|public|internal)'}" },

  /* Held by the others. */
  { 'E', 0,
    "{'type':'Evidence','document':'$B','start':$4,'end':$5,'exact':'($x|$w)','line':$3,'page':$2}" },
  { 'L', 0,
    "{'type':'Deadline','text':'$h','date':'$d'(|,'polarity':'(by|before|on)')(||,'urgency':'short-term')}" },
  { 'Q', 0,
    "{'type':'Quantity','text':'$5 euro','unit':'EUR','qualifier':'(exactly|about|at-most)','of':'$h'}" },
  { 'T', 0,
    "{'type':'Participant',(|'id':'$i',)'person':'$P','label':'$n','kind':'person',"
    "'role':'(chair|member|member|member|clerk|guest)','organization':'$O','attendance':'(present|present|excused)'}" },
  { 'G', 0,
    "{'type':'Membership','organization':'$O','role':'(Lid|Mitglied|Member)','votingRight':(true|false),"
    "'start':'$d'}" },
  { 'F', 0,
    "{'type':'File','name':'$h','fileName':'stuk-$5.pdf','mediaType':'application/pdf','size':$6,"
    "'accessUrl':'https://gemeente.example/stukken/$6','pageCount':$2}" },
};
