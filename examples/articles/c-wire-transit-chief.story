+++
format   = 1
title    = "Transit chief resigns after audit finds 'culture of delay'"
language = "en"

[people.gerald-holm]
name    = "Gerald Holm"
aliases = ["Holm"]

[people.audit]
name = "audit"
kind = "document"

[people.nora-finch]
name    = "Nora Finch"
aliases = ["Finch"]

[people.paul-gardner]
name    = "Paul Gardner"
aliases = ["Gardner"]

[people.local-88]
name = "Local 88"
kind = "organization"

[people.some-riders]
name = "Some riders"
kind = "group"

[people.dinah-krause]
name    = "Dinah Krause"
aliases = ["Krause"]

[people.manager]
name = "manager"
+++

Transit chief resigns after audit finds 'culture of delay'

PORTMAN — The head of the Portman Transit Authority, Gerald Holm, resigned on Monday, four days after an outside audit said that the agency suffered from a “culture of delay” and that senior managers had hidden the condition of its oldest tunnels from the board.

In a letter to the board's chairwoman, Nora Finch, Holm wrote that he had “given this system everything” but that the audit, which he called inaccurate, had made it “impossible to be heard over the noise.” Finch, who was appointed by the mayor in January, said that the board had accepted his resignation with regret and that she had not asked for it.

That is not how Holm's deputy, Paul Gardner, remembers it. Speaking to reporters outside the agency's headquarters, he said that Finch had told Holm on Friday that the mayor was “looking for a gesture,” and that when Holm asked what kind, she “looked at the door.” Finch denied that, saying that Gardner “was not in the room.”

“I was in the doorway,” Gardner said.

The audit, by the firm Tredway & Locke, says that managers “routinely reclassified” urgent repairs and that one of them, whom it does not identify, wrote in an email that a crack under Bay Street was “cosmetic until it isn't.” Dinah Krause, the president of Local 88, which represents track workers, said that she had been shown the email by a member and that its author was “known to everyone.”

The mayor's office, asked about Gardner's account, referred questions to Finch.

Some riders who were waiting at the Bay Street station on Monday evening said they had not heard of the audit or of Holm. Others, reading about the resignation on a screen that carries the agency's news program, “On Track,” said they had wondered why the trains were slow. The station has been shored up since 2020 by beams that workers call “the crutches.”

+++

[quotes.q1]
text    = "'culture of delay'"
speaker = "audit"
cue     = "said"
mention = "an outside audit"

[quotes.q2]
text    = "“culture of delay”"
speaker = "audit"
cue     = "said"
mention = "an outside audit"

[quotes.q3]
text    = "“given this system everything”"
speaker = "gerald-holm"
cue     = "wrote"
mention = "Holm"

[quotes.q4]
text    = "“impossible to be heard over the noise.”"
speaker = "gerald-holm"
cue     = "wrote"
mention = "Holm"

[quotes.q5]
from    = "the board had"
to      = "asked for it"
speaker = "nora-finch"
cue     = "said"
mention = "Finch"

[quotes.q6]
text    = "“looking for a gesture,”"
speaker = "nora-finch"
cue     = "told"
mention = "Finch"

[quotes.q7]
text    = "“looked at the door.”"
speaker = "paul-gardner"
cue     = "he said"
mention = "he"

[quotes.q8]
text    = "“was not in the room.”"
speaker = "nora-finch"
cue     = "saying"
mention = "Finch"

[quotes.q9]
text    = "“I was in the doorway,”"
speaker = "paul-gardner"
cue     = "said"
mention = "Gardner"

[quotes.q10]
text    = "“routinely reclassified”"
speaker = "audit"
cue     = "says"
mention = "The audit"

[quotes.q11]
text    = "“cosmetic until it isn't.”"
speaker = "manager"
cue     = "wrote"
mention = "one of them"

[quotes.q12]
text    = "“known to everyone.”"
speaker = "dinah-krause"
cue     = "said"
mention = "Dinah Krause"

[quotes.q13]
text    = "they had not heard of the audit or of Holm"
speaker = "some-riders"
cue     = "said"
mention = "Some riders"

[quotes.q14]
text    = "they had wondered why the trains were slow"
speaker = "some-riders"
cue     = "said"
mention = "Others"
+++
