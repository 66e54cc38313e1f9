import type { SpeechWords } from '../language.ts';
import { actives, verb, verbs } from './verb-forms.ts';

/** English words for saying and for who says. */
export const enSpeech: SpeechWords = {
  verbs: [
    {
      id: 'say',
      act: 'speech.statement',
      sort: 'say',
      forms: [
        ...verbs('say', 'tell', 'state', 'declare', 'announce', 'claim', 'insist', 'argue', 'acknowledge', 'admit', 'concede', 'explain', 'note', 'remark', 'reveal', 'confirm', 'reiterate', 'recall', 'stress', 'emphasise', 'emphasize', 'underline', 'underscore', 'indicate', 'signal', 'write', 'tweet', 'comment', 'reply', 'respond', 'assert', 'maintain', 'report', 'highlight', 'mention', 'refer to', 'point out', 'describe', 'complain', 'joke', 'speak to'),
        ...actives('made clear'),
      ],
    },
    { id: 'add', act: 'speech.statement', sort: 'say', goesOn: true, forms: verbs('add', 'continue') },
    { id: 'judge', act: 'speech.statement', sort: 'judge', forms: verbs('believe', 'think', 'consider', 'expect', 'hope', 'fear', 'doubt', 'predict', 'suspect', 'judge', 'estimate', 'reckon', 'view') },
    { id: 'promise', act: 'speech.promise', sort: 'say', forms: verbs('promise', 'pledge', 'vow', 'swear') },
    { id: 'warn', act: 'speech.warning', sort: 'say', forms: verbs('warn', 'caution') },
    { id: 'threaten', act: 'speech.threat', sort: 'say', forms: verb('threaten') },
    { id: 'deny', act: 'speech.denial', sort: 'say', forms: verb('deny') },
    { id: 'accuse', act: 'speech.criticism', sort: 'say', forms: verbs('accuse', 'criticise', 'criticize', 'condemn', 'denounce', 'blame', 'slam') },
    { id: 'demand', act: 'speech.demand', sort: 'say', forms: verbs('demand', 'urge', 'call on', 'call upon', 'call for', 'press', 'appeal to') },
    { id: 'propose', act: 'speech.proposal', sort: 'say', forms: verbs('propose', 'suggest', 'float') },
    { id: 'praise', act: 'speech.praise', sort: 'say', forms: verbs('praise', 'hail', 'applaud', 'commend') },
  ],
  complementizers: ['that', 'how', 'whether'],
  accordingTo: ['according to', 'in the words of', 'as quoted by', 'quoting', 'citing'],
  accordingToHim: ['according to him', 'according to her', 'according to them', 'in his view', 'in her view', 'in their view'],
  cliticVerbs: [],
  settings: [
    { words: 'interview', by: 'interview', name: 'interview' },
    { words: 'press conference', by: 'press conference', name: 'press conference' },
    { words: 'news conference', by: 'press conference', name: 'press conference' },
    { words: 'speech', by: 'speech', name: 'speech' },
    { words: 'address', by: 'speech', name: 'speech' },
    { words: 'tweet', by: 'post', name: 'post' },
    { words: 'post', by: 'post', name: 'post' },
    { words: 'report', by: 'report', name: 'report' },
    { words: 'statement', by: 'statement', name: 'statement' },
    { words: 'letter', by: 'document', name: 'letter' },
    { words: 'told reporters', by: 'statement', name: 'remarks to reporters' },
  ],
  prediction: ['will', 'would', 'could', 'may', 'might', 'can', 'likely', 'expected', 'should', 'possible'],
  relays: ['quoted', 'citing', 'reported', 'quoting'],
};
