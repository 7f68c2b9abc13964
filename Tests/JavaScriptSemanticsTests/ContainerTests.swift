import JavaScriptSemantics
import Testing

/// Expressions of constants in lists and objects, with the text that an engine gives for each.
@Suite struct ContainerTests {
  @Test(
    "arrays know their elements, and their methods are computed",
    arguments: [
      ("[1, 2, 3].length", "3"), ("['a', 'b'][1]", "b"), ("['a', , 'b'].length", "3"),
      ("[['a', 'b'], ['c']][0][1]", "b"), ("['a', 'b'].concat(['c'], 'd').join('')", "abcd"),
      ("['a', 'b'].join()", "a,b"), ("['a', null, undefined, 'b'].join('-')", "a---b"), ("[1, 2].toString()", "1,2"),
      ("['b', 'a'].sort().join('')", "ab"), ("[3, 1, 2].sort((a, b) => a - b).join('')", "123"),
      ("['a', 'b'].toReversed().join('')", "ba"), ("['a', 'b', 'c'].slice(1).join('')", "bc"),
      ("['a', 'b', 'c'].slice(-2, -1).join('')", "b"), ("['a', 'b'].map(x => x + '!').join('')", "a!b!"),
      ("['a', 'b'].map((x, i) => x + i).join('')", "a0b1"), ("['a', 'b', 'c'].filter(x => x !== 'b').join('')", "ac"),
      ("['a', 'b'].reduce((all, x) => all + x)", "ab"), ("['a', 'b'].reduce((all, x) => x + all, '')", "ba"),
      ("['a', 'b'].reduceRight((all, x) => all + x)", "ba"), ("['a', 'b'].reduce((all, x, i) => all + i, '')", "01"),
      ("[['a'], ['b']].flat().join('')", "ab"), ("['a', 'b'].flatMap(x => [x, x]).join('')", "aabb"),
      ("['a', 'b'].at(-1)", "b"), ("[0, 0].fill('x').join('')", "xx"), ("Array(3).join('a')", "aa"),
      ("new Array(3).fill('a').join('')", "aaa"), ("Array.of('a', 'b').join('')", "ab"),
      ("Array.from({ length: 2 }, (_, i) => i).join('')", "01"), ("['a', 'b'].indexOf('b')", "1"),
      ("'' + ['a', 'b'].includes('b')", "true"), ("['a', 'b'].find(x => x === 'b')", "b"),
      ("[...['a'], ...['b']].join('')", "ab"), ("[...['a', 'b'].keys()].join('')", "01"),
      ("[...['a', 'b'].entries()].map(([i, x]) => i + x).join('')", "0a1b"),
      ("(a => (a.push('c'), a.join('')))(['a', 'b'])", "abc"),
      ("(a => (a.unshift('c'), a.join('')))(['a', 'b'])", "cab"), ("(a => a.pop() + a.join(''))(['a', 'b'])", "ba"),
      ("(a => a.shift() + a.join(''))(['a', 'b'])", "ab"),
      ("(a => a.splice(1, 1, 'x', 'y').join('') + a.join(''))(['a', 'b', 'c'])", "baxyc"),
      ("(a => (a.reverse(), a.join('')))(['a', 'b'])", "ba"), ("(a => (a[5] = 'x', a.length))([])", "6"),
      ("(a => (a.length = 1, a.join('')))(['a', 'b'])", "a"),
      ("(a => (a.length = 0, a.push('x'), a.join('')))(['a', 'b'])", "x"), ("[1, 2, 3].push(4)", "4"),
      ("['a', 'b', 'c'].findLast(x => x < 'c')", "b"), ("['a', 'b'].lastIndexOf('b')", "1"),
    ])
  func arrays(expression: String, text: String) throws {
    #expect(try ScriptRun("show(\(expression))").texts == [text])
  }

  @Test(
    "objects know their properties, and what the language does with them is computed",
    arguments: [
      ("({ a: 'b' }).a", "b"), ("({ 'a b': 'c' })['a b']", "c"), ("({ ['a' + 'b']: 'c' }).ab", "c"),
      ("({ a: { b: 'c' } }).a.b", "c"), ("({ a: 'b', ...{ a: 'c' } }).a", "c"), ("({ ...{ a: 'c' }, a: 'b' }).a", "b"),
      ("({ get a() { return 'b' } }).a", "b"), ("({ a() { return this.b }, b: 'c' }).a()", "c"),
      ("({ a: 'b' })?.a", "b"), ("Object.keys({ a: 1, b: 2 }).join('')", "ab"),
      ("Object.keys({ b: 1, 2: 1, a: 1, 1: 1 }).join('')", "12ba"),
      ("Object.values({ a: 'x', b: 'y' }).join('')", "xy"), ("Object.entries({ a: 'x' }).join()", "a,x"),
      ("Object.entries({ a: 'x', b: 'y' }).map(([k, v]) => k + v).join('')", "axby"),
      ("Object.fromEntries([['a', 'b']]).a", "b"), ("Object.assign({ a: 'x' }, { a: 'y' }, { b: 'z' }).a", "y"),
      ("Object.create({ a: 'b' }).a", "b"), ("Object.create({ a: 'b' }, { c: { value: 'd' } }).c", "d"),
      ("Object.freeze({ a: 'b' }).a", "b"), ("Object.defineProperty({}, 'a', { value: 'b' }).a", "b"),
      ("Object.defineProperty({}, 'a', { get: () => 'b' }).a", "b"),
      ("Object.defineProperties({}, { a: { value: 'b' } }).a", "b"),
      ("Object.getPrototypeOf(Object.create({ a: 'b' })).a", "b"), ("Object.setPrototypeOf({}, { a: 'b' }).a", "b"),
      ("Object.getOwnPropertyDescriptor({ a: 'b' }, 'a').value", "b"),
      ("Object.getOwnPropertyNames({ a: 1, b: 2 }).join('')", "ab"), ("Reflect.ownKeys({ a: 1 }).join('')", "a"),
      ("Reflect.get({ a: 'b' }, 'a')", "b"), ("Reflect.apply((a, b) => a + b, null, ['x', 'y'])", "xy"),
      ("Reflect.construct(class { constructor(a) { this.a = a } }, ['x']).a", "x"),
      ("(o => (Reflect.set(o, 'a', 'b'), o.a))({})", "b"), ("(o => (o.a = 'b', o.a))({ a: 'x' })", "b"),
      ("new Map([['a', 'b']]).get('a')", "b"), ("new Map().set('a', 'b').get('a')", "b"),
      ("[...new Map([['a', 'b']])].join()", "a,b"), ("[...new Map([['a', 'b']]).keys()].join()", "a"),
      ("[...new Set(['a', 'b', 'a'])].join('')", "ab"), ("new Error('a').message", "a"),
      ("new TypeError('a').message", "a"), ("new String('a') + 'b'", "ab"),
      ("new URL('https://a.example/x').href", "https://a.example/x"),
      ("new URL('https://a.example/x').hostname", "a.example"), ("(([a, , b = 'c']) => a + b)(['x', 'y'])", "xc"),
      ("(({ a: { b }, ...rest }) => b + rest.c)({ a: { b: 'x' }, c: 'y' })", "xy"),
      ("(() => { const { length } = 'abc'; return length })()", "3"),
      ("(() => { let a = 'x', b = 'y'; [a, b] = [b, a]; return a + b })()", "yx"),
      ("(x => { let i = 0; i++; ++i; return i-- + '' + i })()", "21"),
      ("(() => { let a; a ??= 'x'; a &&= 'y'; a ||= 'z'; return a })()", "y"),
      (
        "(() => { let n = 5; n -= 1; n *= 3; n /= 2; n %= 4; n **= 2; n |= 8; n &= 12; n ^= 1; n <<= 2; n >>= 1; n >>>= 0; return n })()",
        "26"
      ),
      ("new Proxy({ a: 'b' }, {}).a", "b"),
    ])
  func objects(expression: String, text: String) throws {
    #expect(try ScriptRun("show(\(expression))").texts == [text])
  }
}
