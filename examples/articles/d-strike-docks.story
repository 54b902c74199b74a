+++
format   = 1
title    = "Dockers walk out at three ports as pay talks fail"
language = "en"

[people.allied-port-workers]
name    = "Allied Port Workers"
kind    = "organization"
aliases = ["the union", "The union", "APW"]

[people."concepción-arriaga"]
name    = "Concepción Arriaga"
aliases = ["Arriaga"]

[people.manuel-arriaga-soto]
name    = "Manuel Arriaga-Soto"
aliases = ["Arriaga-Soto"]

[people.harbour-employers-federation]
name = "Harbour Employers' Federation"
kind = "organization"

[people.wilhelmina-brandsma]
name    = "Wilhelmina Brandsma"
aliases = ["Brandsma"]

[people.lorenzo-ibarrola]
name    = "Lorenzo Ibarrola"
aliases = ["Ibarrola"]

[people.kwabena-ofosu-mensah]
name    = "Kwabena Ofosu-Mensah"
aliases = ["Ofosu-Mensah"]

[people.crane-driver]
name = "crane driver"

[people.banner]
name = "banner"
kind = "document"
+++

Dockers walk out at three ports as pay talks fail

VALDERRA (APN) — More than 6,000 dockers at the country's three largest container ports stopped work at midnight on Sunday after talks on pay collapsed over what both sides agreed was a difference of less than one percent.

"We were offered 4.1. We had asked for five. When we got to our feet it was the minister who was still sitting," Concepción Arriaga, the general secretary of the Allied Port Workers (APW), who began work in the port of Valderra as a tally clerk in 1988 and who has led the union through four strikes, told members at the dock gates.

The Harbour Employers' Federation said in a statement that its offer had been "final, funded and fair". Its chairwoman, Wilhelmina Brandsma, accused the union of having come to the talks "with its coat on". Brandsma said each day of the stoppage would cost the economy 85 million euros and she urged Arriaga, whom she has known for twenty years, to return "tonight, by the back door if she prefers".

The union leader was quick to reply. "Wilhelmina knows that I have never used a back door in my life," she said.

Labour minister Lorenzo Ibarrola, who mediated in the talks, denied that he had favoured either side. "The law tells me to be neutral and my wife tells me to be home by nine. I managed one of them," the minister told public radio.

Arriaga's deputy, Manuel Arriaga-Soto, who is not related to her and is seen as the leader of a more militant wing, said that the action could be extended to tugs and pilots. That went further than the general secretary, who had described such a step as "not on the table and not under it." Asked which of them spoke for the union, Arriaga-Soto said, "She does. I shout for it."

Across the gates hung a banner with the words "Lift this." Beneath it a crane driver of 27, who did not want to be named, said she had a mortgage and would last a fortnight.

Supermarkets would see gaps in fresh fruit by Thursday, according to Kwabena Ofosu-Mensah, a logistics specialist at the Valderra Business School. "People think of the strike as something at the port," he said. "It is in your fridge."

+++

[quotes.q1]
from    = '"We were offered'
to      = 'was still sitting,"'
speaker = "concepción-arriaga"
cue     = "told"
mention = "Concepción Arriaga"

[quotes.q2]
text    = 'its offer had been "final, funded and fair"'
speaker = "harbour-employers-federation"
form    = "indirect"
cue     = "said"
mention = "The Harbour Employers' Federation"

[quotes.q3]
text    = '"final, funded and fair"'
speaker = "harbour-employers-federation"
cue     = "said"
mention = "The Harbour Employers' Federation"

[quotes.q4]
text    = '"with its coat on"'
speaker = "wilhelmina-brandsma"
cue     = "accused"
mention = "Wilhelmina Brandsma"

[quotes.q5]
text    = "each day of the stoppage would cost the economy 85 million euros"
speaker = "wilhelmina-brandsma"
cue     = "said"
mention = "Brandsma"

[quotes.q6]
text    = '"tonight, by the back door if she prefers"'
speaker = "wilhelmina-brandsma"
cue     = "urged"
mention = "Brandsma"

[quotes.q7]
text    = '"Wilhelmina knows that I have never used a back door in my life,"'
speaker = "concepción-arriaga"
cue     = "said"
mention = "she"

[quotes.q8]
text    = "he had favoured either side"
speaker = "lorenzo-ibarrola"
cue     = "denied"
mention = "Labour minister Lorenzo Ibarrola"

[quotes.q9]
from    = '"The law tells'
to      = 'one of them,"'
speaker = "lorenzo-ibarrola"
cue     = "told"
mention = "the minister"

[quotes.q10]
text    = "the action could be extended to tugs and pilots"
speaker = "manuel-arriaga-soto"
cue     = "said"
mention = "Manuel Arriaga-Soto"

[quotes.q11]
text    = '"not on the table and not under it."'
speaker = "concepción-arriaga"
cue     = "described"
mention = "the general secretary"

[quotes.q12]
text    = '"She does. I shout for it."'
speaker = "manuel-arriaga-soto"
cue     = "said"
mention = "Arriaga-Soto"

[quotes.q13]
text    = '"Lift this."'
speaker = "banner"
mention = "a banner"

[quotes.q14]
text    = "she had a mortgage and would last a fortnight"
speaker = "crane-driver"
cue     = "said"
mention = "a crane driver of 27"

[quotes.q15]
text    = "Supermarkets would see gaps in fresh fruit by Thursday"
speaker = "kwabena-ofosu-mensah"
cue     = "according to"
mention = "Kwabena Ofosu-Mensah"

[quotes.q16]
parts   = ['"People think of the strike as something at the port,"', '"It is in your fridge."']
speaker = "kwabena-ofosu-mensah"
cue     = "said"
mention = "he"
+++
