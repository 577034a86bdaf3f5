import { expect, test } from 'vitest'
import { withoutTemplateTags } from '#lib/intake/markup/template-tags.ts'

test.each([
  ['[a]({{ "/x/" | url }})', '[a](/x/)'],
  ['![a]({{ site.baseurl }}/x.png)', '![a](/x.png)'],
  ["[a]({{ '/x/' | relative_url }})", '[a](/x/)'],
  ['a {{ page.title }} b', 'a (Left by the import: `{{ page.title }}`) b'],
  ['a\n\n{% youtube x %}\n\nb', 'a\n\n\nLeft by the import: `{% youtube x %}`\n\n\nb'],
  ['[a]({{ page.next }})', '[a](page-next)'],
  ['[a]({% link _posts/x.md %})', '[a](/_posts/x.md)'],
  ['{% image "a.png" "w-300" "An old map" %}', '![An old map](</a.png>)'],
  ['{% highlight rb %}\nputs `1`\n{% endhighlight %}', '\n```rb\nputs `1`\n```\n'],
  ['{% comment %}no{% endcomment %}yes', 'yes'],
  [
    '{% raw %}{{ a }} {% b %} {{{ c }}}{% endraw %} {{ d }}',
    '{{ a }} {% b %} {{{ c }}} (Left by the import: `{{ d }}`)',
  ],
  ['```\n{% raw %}{{ a }}{% endraw %}\n```', '```\n{{ a }}\n```'],
  ['Write {{</* figure src="a" */>}}.', 'Write {{< figure src="a" >}}.'],
  ['`{{%/* note */%}}`', '`{{% note %}}`'],
  ['`{{ code }}` and {{ x }}', '`{{ code }}` and (Left by the import: `{{ x }}`)'],
  ['```\n{{ code }}\n```\n{{< x >}}', '```\n{{ code }}\n```\n\nLeft by the import: `{{< x >}}`\n'],
  ['{{< note >}}kept{{< /note >}}', '(Left by the import: `{{< note >}}`)kept'],
  ['[a]({{< relref "b.md" >}})', '[a](b.md)'],
  ['words{: .lead}', 'words'],
  ['![a](b.png){.wide}', '![a](b.png)'],
  ['{{ "a`b" }}', 'Left by the import: ``{{ "a`b" }}``'],
])('%j', (text, made) => {
  expect(withoutTemplateTags(text).trim()).toBe(made.trim())
})

test('Hugo’s figure keeps who made it', () => {
  expect(
    withoutTemplateTags('{{< figure src="a.png" alt="A <b>" caption="C" attr="Ada" >}}').trim(),
  ).toBe(
    '<figure><img src="a.png" alt="A &#60;b&#62;" data-credit="Ada"><figcaption>C</figcaption></figure>',
  )
})

test('takes time in proportion to the text', () => {
  const started = performance.now()
  for (const part of [
    '{{ ',
    '{% x ',
    '{% raw %}',
    '`',
    '{{< ',
    '```\n',
    '{:',
    '[a](',
    '{{< highlight x >}}',
  ]) {
    withoutTemplateTags(part.repeat(20_000))
  }
  expect(performance.now() - started).toBeLessThan(2000)
})
