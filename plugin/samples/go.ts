import type { SampleRequest } from './sample-request.ts'

/** A Go string literal. JSON's escapes are Go's too, but for lone surrogates, which Go has no way to write. */
const quote = (text: string): string => JSON.stringify(text.toWellFormed())

/** A Go program of the standard library. */
export function goSample(request: SampleRequest): string {
  const body = request.body === null ? 'nil' : `strings.NewReader(${quote(request.body)})`
  const headers = request.headers.map(([name, value]) => `\trequest.Header.Set(${quote(name)}, ${quote(value)})`)
  if (request.needsToken) headers.unshift('\trequest.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))')
  return `package main

import (
${importsOf(request)}
)

func main() {
	request, err := http.NewRequest(${quote(request.method)}, ${quote(request.origin + request.url)}, ${body})
	if err != nil {
		log.Fatal(err)
	}
${headers.map((header) => `${header}\n`).join('')}	// The sandbox's certificate is its own: don't do this with a real cluster
	trust := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	answer, err := (&http.Client{Transport: trust}).Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer.StatusCode, string(text))
}`
}

/** Go refuses imports that nothing uses. */
function importsOf({ body, needsToken }: SampleRequest): string {
  const packages = ['crypto/tls', 'fmt', 'io', 'log', 'net/http']
  if (needsToken) packages.push('os')
  if (body !== null) packages.push('strings')
  return packages.map((name) => `\t"${name}"`).join('\n')
}
