/** A callout include as documentation trees have them. */
const callout = (kind: string, word: string) =>
  `<div markdown="span" class="callout ${kind}" role="note"><b>${word}:</b> {{ include.content }}</div>\n`

/** Everything a guide page of the old kind leans on: includes, alerts, configuration. Words are our own. */
export const guideParts: Record<string, string> = {
  '_config.yml': [
    'title: Shore guides',
    'baseurl: /docs',
    'logIntoWebUI: Sign in to the **Web UI** of the *source*.',
    'platforms:',
    '  on-prem: On premises',
    '  aws: AWS',
    '  azure: Azure',
    '',
  ].join('\n'),
  '_data/alerts.yml': `note: '<div class="callout note" role="note"><b>Note:</b> '\nimportant: '<div class="callout important" role="note"><b>Important:</b> '\nend: '</div>'\n`,
  '_includes/note.html': callout('note', 'Note'),
  '_includes/tip.html': callout('tip', 'Tip'),
  '_includes/important.html': callout('important', 'Important'),
  '_includes/shared_inline_image.html':
    '<img class="inline" src="{{ site.baseurl }}/images/{{ include.file }}" alt="{{ include.alt }}">\n',
}

/** A guide in our own words with the constructs that the real ones use. */
export const ownGuide = `## How the Tide Tables Travel

{% if page.platform == 'on-prem' or page.platform == 'aws' %}
{% include important.html content="Both harbours need tables of year 12 or newer. See [Table Years](../years/old.html)." %}
{% else %}
{% include important.html content="The service keeps its tables fresh. See [Fresh Tables](../start/fresh.html)" %}
{% endif %}

The _near harbour_ sends its table to the _far harbour_. 

## Before You Sail

{{site.data.alerts.note}}
<ul>
  <li>Don't lend the keys.</li>
  <li>
    <p>Two keys open more than they say:</p>
    <ul>
      <li><code>KEY_READ</code>: opens *every* drawer</li>

      <li><code>KEY_WRITE</code>: opens the archive</li>
    </ul>
  </li>
</ul>
{{site.data.alerts.end}}

* Sending a table
  * \`SEND\`: for the sender
  * \`TAKE\`: for the taker
* Looking at one

<a id="make-a-pair"></a>
## To Make a Pair
{% include important.html content="Nothing sails until the far side agrees." %}

1. Open the harbour book.

1. On the **Pairs** page:

   1. Enter the near drawer.

   1. Enter the address.

      {% include tip.html content="A *floating* one is best." %}

   1. Enter the gate, or choose **Default (3712)**.

      {% include note.html content="Your harbour's wall may want another." %}
      
1. Choose **Save**.


## To Watch a Pair

1. {{site.logIntoWebUI}}

   The signs between the two names mean:

   <table>
     <tr>
       <th>Sign</th>
       <th>Meaning</th>
     </tr>
     <tr>
       <td class="sign"><figure><img class="docimage" src="{% if site.baseurl != "/" %}{{ site.baseurl }}{% endif %}/images/sailing.png" alt="It sails"></figure></td>
       <td>The boat's on its way.</td>
     </tr>
     <tr>
       <td class="sign"><figure><img class="docimage" src="{% if site.baseurl != "/" %}{{ site.baseurl }}{% endif %}/images/waiting.png" alt="It waits"></figure></td>          
       <td>The boat waits for the far side.</td>
     </tr>
   </table>

   A bar shows how far it has come.

   {% include note.html content="The figure counts boats _and_ barrels." %}

1. Beside the pair, click {% include shared_inline_image.html alt="Three dots" file="dots.png" %} **> Change...** (see [To Make a Pair](#make-a-pair)).

## Known Limits
<ul>
  <li><strong>Load:</strong> A sailing boat makes waves.</li>
{% if page.platform == 'on-prem' or page.platform == 'aws' %}
  <li><strong>Wall:</strong> Only where there's a wall. See <a href="../years/old.html">Table Years</a></li>
{% endif %}
</ul>
`
