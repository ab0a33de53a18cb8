import { describe, expect, it } from 'vitest';
import { kindOf } from './block-value.ts';
import type { TextBlock } from './blocks.ts';

const block = (text: string): TextBlock => ({
  nodes: [],
  element: null as unknown as Node,
  tag: 'p',
  text,
  linked: 0,
  strong: 0,
  mark: null,
});

describe('a block', () => {
  it.each([
    'This story has not been edited by the staff of The Vella Paper and is auto-generated from a syndicated feed.',
    'This is an automated news feed. The contents have not been selected or edited by the paper.',
    'Get breaking news of the valley and special reports, the stories that matter, delivered every weekday morning.',
    'Start receiving the headlines of the valley: our news alerts bring them to your inbox up to five times a day.',
    'Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was im Tal geschehen ist und was noch kommt.',
    'Copyright 2021 The Vella Wire. Its content is the intellectual property of the Vella Wire or its licensors, and copying it is expressly prohibited without prior written consent.',
    'This document is subject to copyright. Apart from fair dealing for private study or research, no part may be reproduced without permission.',
    'Write to Ada Vance at ada.vance@paper.example and to Ben Marsh, who also reported, at ben.marsh@paper.example',
    'A version of this article appeared on March 3, 2021, on page A2 of the edition for the valley, with another headline.',
    'Follow us on Twitter and Facebook for more news of the valley and of the towns around it, day and night.',
    'Subscribe to our paper and read every morning what happened in the valley and in the towns around it.',
    'We will not post reader comments that attack anybody; comments below will appear under your user name.',
    'REKLAM',
    'Werbung',
    '广告',
    'إعلان',
    'Annonsørinnhold',
    'More Vella Wire football: https://wire.example/football and https://social.example/vella',
    'Ground Game: Sign up for the weekly politics newsletter of the wire to read more about the race in the valley.',
    'The headlines of the valley by e-mail: start receiving our news alerts, up to five times a day and free of charge.',
    'This entry was posted on March 3, 2021 and is filed under Weather. You can follow any responses to it through the RSS 2.0 feed.',
    '(Updates with statement of the harbour office in second paragraph and adds what the divers said of the piers.)',
    'Don’t miss these stories of the valley',
    'Ada Vance can be reached at ada.vance@paper.example or on her telephone in the newsroom at all hours of the day.',
  ])('of the page’s own is told: %s', (text) => {
    expect(kindOf(block(text))).toBe('junk');
  });
  it.each([
    'The harbour office did not say when the piers would be mended, a spokesman for the town said by e-mail.',
    'The island can be reached by ferry only, and the ferry has not run since the piers gave way on Monday.',
    'Some three million people follow him on Twitter, where he wrote on Monday that the bridges would be closed.',
    'Households that subscribe to the service pay forty crowns a month, which is less than they paid a year ago.',
    'She wrote in the comments section of the town’s page that the pumps had not been looked at for years.',
    'The report of an independent news organization in the valley said that the pumps had failed three times.',
    'Readers can sign up for a place on the ferry at the harbour office, which opens at eight, the mayor said.',
    'The bill says that the plans are the intellectual property of the town and not of those who drew them up.',
    'Parcels were delivered every day until Monday, when the last bridge was closed to lorries and to buses.',
    'He wrote to the mayor at the end of the week and asked her to have the piers looked at by divers at once.',
    'Werbung für die Fähre hat der Hafen seit Jahren nicht gemacht, sagte die Bürgermeisterin am Montag der Zeitung.',
    'Annonce du jour : les ponts de la Vell restent fermés, et personne ne sait dire pour combien de temps encore.',
    'The mayor (who updates the town every evening from the steps of the town hall) said that the pumps had failed.',
    'The plan is at https://town.example/plan and can be read there until Friday, when the council votes on it.',
  ])('of the story is told: %s', (text) => {
    expect(kindOf(block(text))).toBe('paragraph');
  });
  it.each([
    'Water stands in the market of Vella, seen from the tower of the town hall on Monday, when the rain had ended. (Photo by Ada Vance/Vella Wire)',
    'Boote liegen am Montag im überschwemmten Hafen von Vella, seit die Pumpen ausgefallen sind. (Foto: Ada Vance)',
    'Divers look at the piers of Brannock on Monday, two days after the rain, December 29, 2007. (VELLAWIRE/Ada Vance)',
    '(File photo. The harbour office of Vella said on Monday that it would look at all of the piers this week.)',
  ])('under a picture is told: %s', (text) => {
    expect(kindOf(block(text))).toBe('caption');
  });
  it.each([
    'Tell us what you think...',
    'Post a comment (150 word limit) »',
    'Have your say',
    'Comments (12)',
  ])('after which readers speak is told: %s', (text) => {
    expect(kindOf(block(text))).toBe('turn');
  });
});
