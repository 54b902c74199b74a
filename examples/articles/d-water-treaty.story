+++
format   = 1
title    = "Three states sign pact on river Zerav"
language = "en"

[people.treaty]
name = "treaty"
kind = "document"

[people.gulnara-tashbulatova]
name    = "Gulnara Tashbulatova"
aliases = ["Tashbulatova"]

[people."ferenc-szathmárvári"]
name    = "Ferenc Szathmárvári"
aliases = ["Szathmárvári"]

[people.iskander-mirzobek]
name    = "Iskander Mirzobek"
aliases = ["Mirzobek"]

[people.marjolein-te-velde]
name    = "Marjolein te Velde"
aliases = ["te Velde"]

[people.rustam]
name = "Rustam"

[people.un-environment-office]
name = "U.N. Environment Office"
kind = "organization"
+++

Three states sign pact on river Zerav

After eleven years of talks the three countries that share the river Zerav signed a treaty on Saturday that for the first time limits how much each may take from it in a dry summer.

Article 1 of the treaty, which was signed on a barge moored where the three borders meet, declares the river "a single body, indivisible in fact and henceforth in law".

"My grandmother used to say that the upstream man drinks and the downstream man prays," Gulnara Tashbulatova, the environment minister of the country at the river's mouth, who has taken part in the negotiations since the first round and who wept openly during the ceremony, told the delegates. "Today we have invited him down for a meal."

Her counterpart from upstream, Iskander Mirzobek, was less effusive. "We have given up eight per cent," he said. "I'd like the minister to enjoy it and not to ask for nine." Asked whether his parliament would ratify the pact, Mirzobek replied, "It will, or I shall."

The compromise is credited by both to Ferenc Szathmárvári, a Hungarian hydrologist and former ambassador who chaired the talks, and who said that he had brought the two sides together by having the coffee served only in the corridor.

The U.N. Environment Office described the treaty as "a model for at least fourteen other basins". But Marjolein te Velde, a Dutch ecologist at the independent institute Delta Lab, who has measured the salt in the Zerav's delta for seventeen years, warned that the agreement contained no means of enforcing it. "There's a committee, and the committee may express regret," said te Velde. "I have read all ninety pages, and the strongest verb is 'endeavour'."

Told of this remark, Tashbulatova smiled. "Marjolein wanted 'shall'. I wanted 'shall'," she said. "She hasn't sat across from Iskander."

On the bank a fisherman, Rustam, 71, watched the ministers' launch go by. He said that he had last caught a sturgeon in 1991. "They have signed for the water," he said. "Who will sign for the fish?"

+++

[quotes.q1]
text    = '"a single body, indivisible in fact and henceforth in law"'
speaker = "treaty"
cue     = "declares"
mention = "Article 1 of the treaty"

[quotes.q2]
parts   = ['"My grandmother used to say that the upstream man drinks and the downstream man prays,"', '"Today we have invited him down for a meal."']
speaker = "gulnara-tashbulatova"
cue     = "told"
mention = "Gulnara Tashbulatova"

[quotes.q3]
parts   = ['"We have given up eight per cent,"', "\"I'd like the minister to enjoy it and not to ask for nine.\""]
speaker = "iskander-mirzobek"
cue     = "said"
mention = "he"

[quotes.q4]
text    = '"It will, or I shall."'
speaker = "iskander-mirzobek"
cue     = "replied"
mention = "Mirzobek"

[quotes.q5]
from    = "he had brought"
to      = "in the corridor"
speaker = "ferenc-szathmárvári"
cue     = "said"
mention = "Ferenc Szathmárvári"

[quotes.q6]
text    = '"a model for at least fourteen other basins"'
speaker = "un-environment-office"
cue     = "described"
mention = "The U.N. Environment Office"

[quotes.q7]
text    = "the agreement contained no means of enforcing it"
speaker = "marjolein-te-velde"
cue     = "warned"
mention = "Marjolein te Velde"

[quotes.q8]
parts   = ["\"There's a committee, and the committee may express regret,\"", "\"I have read all ninety pages, and the strongest verb is 'endeavour'.\""]
speaker = "marjolein-te-velde"
cue     = "said"
mention = "te Velde"

[quotes.q9]
parts   = ["\"Marjolein wanted 'shall'. I wanted 'shall',\"", "\"She hasn't sat across from Iskander.\""]
speaker = "gulnara-tashbulatova"
cue     = "said"
mention = "she"

[quotes.q10]
text    = "he had last caught a sturgeon in 1991"
speaker = "rustam"
cue     = "said"
mention = "He"

[quotes.q11]
parts   = ['"They have signed for the water,"', '"Who will sign for the fish?"']
speaker = "rustam"
cue     = "said"
mention = "he"
+++
