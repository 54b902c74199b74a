//! One story in several formats: two quotes, one of them in two pieces, and a claim.

/// The article; the second character of the first sentence takes two units in UTF-16.
pub(super) const TEXT: &str = "A 😀 day.\n“The lock holds,” said Mira Okoye, “for now.”\n\
                               市长林海说，桥四月通车。 Okoye laughed.";

/// In JSON, as an object of feature structures, the text last.
pub(super) fn json() -> String {
    let text = TEXT.replace('\n', "\\n");
    format!(
        r#"{{"%TYPES": {{
  "webanno.custom.Quote": {{"%NAME": "webanno.custom.Quote", "%SUPER_TYPE": "uima.tcas.Annotation",
    "form": {{"%NAME": "form", "%RANGE": "uima.cas.String"}},
    "roles": {{"%NAME": "roles", "%RANGE": "webanno.custom.QuoteRolesLink[]"}}}},
  "webanno.custom.Said": {{"%NAME": "webanno.custom.Said", "%SUPER_TYPE": "uima.tcas.Annotation"}}
 }},
 "%FEATURE_STRUCTURES": [
  {{"%ID": 3, "%TYPE": "webanno.custom.Said", "@sofa": 1, "begin": 28, "end": 32}},
  {{"%ID": 4, "%TYPE": "webanno.custom.Said", "@sofa": 1, "begin": 33, "end": 43}},
  {{"%ID": 5, "%TYPE": "webanno.custom.Said", "@sofa": 1, "begin": 45, "end": 55}},
  {{"%ID": 6, "%TYPE": "webanno.custom.QuoteRolesLink", "role": "cue", "@target": 3}},
  {{"%ID": 7, "%TYPE": "webanno.custom.QuoteRolesLink", "role": "speaker", "@target": 4}},
  {{"%ID": 8, "%TYPE": "webanno.custom.QuoteRolesLink", "role": "part", "@target": 5}},
  {{"%ELEMENTS": [6, 7, 8], "%ID": 9, "%TYPE": "webanno.custom.QuoteRolesLink[]"}},
  {{"%ID": 10, "%TYPE": "webanno.custom.Quote", "@sofa": 1, "begin": 10, "end": 27, "form": "direct",
    "key": "q1", "who": "Mira Okoye", "@roles": 9}},
  {{"%ID": 11, "%TYPE": "webanno.custom.Quote", "@sofa": 1, "begin": 62, "end": 67, "form": "indirect",
    "key": "q2", "who": "林海"}},
  {{"%ID": 12, "%TYPE": "webanno.custom.Claim", "@sofa": 1, "begin": 62, "end": 67, "key": "c1",
    "says": "The bridge opens in April."}},
  {{"%ID": 2, "%TYPE": "uima.tcas.DocumentAnnotation", "@sofa": 1, "begin": 0, "end": 83, "language": "en"}},
  {{"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text",
    "sofaString": "{text}"}}
 ],
 "%VIEWS": {{"_InitialView": {{"%SOFA": 1, "%MEMBERS": [2, 3, 4, 5, 10, 11, 12]}}}}}}
"#
    )
}

/// The same in XMI.
pub(super) fn xmi() -> String {
    let text = TEXT.replace('\n', "&#10;");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
  xmlns:tcas="http:///uima/tcas.ecore" xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
 <cas:NULL xmi:id="0"/>
 <tcas:DocumentAnnotation xmi:id="2" sofa="1" begin="0" end="83" language="en"/>
 <custom:Said xmi:id="3" sofa="1" begin="28" end="32"/>
 <custom:Said xmi:id="4" sofa="1" begin="33" end="43"/>
 <custom:Said xmi:id="5" sofa="1" begin="45" end="55"/>
 <custom:QuoteRolesLink xmi:id="6" role="cue" target="3"/>
 <custom:QuoteRolesLink xmi:id="7" role="speaker" target="4"/>
 <custom:QuoteRolesLink xmi:id="8" role="part" target="5"/>
 <custom:Quote xmi:id="10" sofa="1" begin="10" end="27" form="direct" key="q1" who="Mira Okoye" roles="6 7 8"/>
 <custom:Quote xmi:id="11" sofa="1" begin="62" end="67" form="indirect" key="q2" who="林海"/>
 <custom:Claim xmi:id="12" sofa="1" begin="62" end="67" key="c1" says="The bridge opens in April."/>
 <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{text}"/>
 <cas:View sofa="1" members="2 3 4 5 10 11 12"/>
</xmi:XMI>
"#
    )
}

/// The type system for it.
pub(super) const SYSTEM: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
 <typeDescription><name>webanno.custom.Quote</name><supertypeName>uima.tcas.Annotation</supertypeName>
  <features>
   <featureDescription><name>form</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
   <featureDescription><name>roles</name><rangeTypeName>uima.cas.FSArray</rangeTypeName>
    <elementType>webanno.custom.QuoteRolesLink</elementType></featureDescription>
  </features></typeDescription>
 <typeDescription><name>webanno.custom.QuoteRolesLink</name><supertypeName>uima.cas.TOP</supertypeName>
  <features>
   <featureDescription><name>role</name><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
   <featureDescription><name>target</name><rangeTypeName>webanno.custom.Said</rangeTypeName></featureDescription>
  </features></typeDescription>
</types></typeSystemDescription>"#;

/// The same in `WebAnno` TSV.
pub(super) const TSV: &str = "#FORMAT=WebAnno TSV 3.3\n\
#T_SP=webanno.custom.Claim|says\n\
#T_SP=webanno.custom.Quote|form|ROLE_webanno.custom.Quote:roles_webanno.custom.QuoteRolesLink|webanno.custom.Said|who\n\
#T_SP=webanno.custom.Said|\n\
\n\
\n\
#Text=A 😀 day.\n\
1-1\t0-1\tA\t_\t_\t_\t_\t_\t_\t\n\
1-2\t2-4\t😀\t_\t_\t_\t_\t_\t_\t\n\
1-3\t5-9\tday.\t_\t_\t_\t_\t_\t_\t\n\
\n\
#Text=“The lock holds,” said Mira Okoye, “for now.”\n\
2-1\t10-27\t“The lock holds,”\t_\tdirect\tcue;speaker;part\t2-2;2-3[1];2-4\tMira Okoye\t_\t\n\
2-2\t28-32\tsaid\t_\t_\t_\t_\t_\t*\t\n\
2-3\t33-37\tMira\t_\t_\t_\t_\t_\t*[1]\t\n\
2-3.1\t38-43\tOkoye\t_\t_\t_\t_\t_\t*[1]\t\n\
2-4\t45-55\t“for now.”\t_\t_\t_\t_\t_\t*\t\n\
\n\
#Text=市长林海说，桥四月通车。 Okoye laughed.\n\
3-1\t56-62\t市长林海说，\t_\t_\t_\t_\t_\t_\t\n\
3-2\t62-67\t桥四月通车\tThe bridge opens in April.\tindirect\t_\t*\t林海\t_\t\n\
3-3\t67-68\t。\t_\t_\t_\t_\t_\t_\t\n\
3-4\t69-74\tOkoye\t_\t_\t_\t_\t_\t_\t\n\
3-5\t75-83\tlaughed.\t_\t_\t_\t_\t_\t_\t\n";
