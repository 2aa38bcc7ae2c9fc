// SPDX-License-Identifier: Apache-2.0
/*
 * Prototypes of C functions, as a header has them. One liberty: the length of an array may be any expression of the
 * function's parameters, before or after it. What a word means is decided later, where types are known.
 */
grammar Declarations;

declarations: (declaration SEMICOLON*)+ EOF;

declaration: EXTERN? specifier+ pointer* IDENTIFIER? OPEN parameters? CLOSE;

parameters: parameter (COMMA parameter)* (COMMA ELLIPSIS)?;

parameter: callback | OUT? specifier+ pointer+ IDENTIFIER? array* | OUT? specifier+ array*;

callback: specifier+ pointer* OPEN pointer IDENTIFIER? CLOSE OPEN parameters? CLOSE;

specifier: CONST | RESTRICT | VOLATILE | STRUCT | ENUM | UNION | IDENTIFIER;

pointer: STAR (CONST | RESTRICT | VOLATILE)*;

array: OPEN_BRACKET STATIC? expression? CLOSE_BRACKET;

expression
    : OPEN expression CLOSE                       # grouped
    | expression (STAR | SLASH) expression        # product
    | expression (PLUS | MINUS) expression        # sum
    | NUMBER                                      # number
    | IDENTIFIER                                  # name
    ;

CONST: 'const';
RESTRICT: 'restrict' | '__restrict' | '__restrict__';
VOLATILE: 'volatile';
STRUCT: 'struct';
ENUM: 'enum';
UNION: 'union';
EXTERN: 'extern';
STATIC: 'static';
ELLIPSIS: '...';
OPEN: '(';
CLOSE: ')';
OPEN_BRACKET: '[';
CLOSE_BRACKET: ']';
COMMA: ',';
SEMICOLON: ';';
STAR: '*';
SLASH: '/';
PLUS: '+';
MINUS: '-';
NUMBER: [0-9]+;
IDENTIFIER: [A-Za-z_] [A-Za-z_0-9]*;
/* Marks an array whose content before the call does not matter. */
OUT: '/*' [ \t]* 'out' [ \t]* '*/';
COMMENT: ('/*' .*? '*/' | '//' ~[\r\n]*) -> skip;
SPACE: [ \t\r\n\f]+ -> skip;
