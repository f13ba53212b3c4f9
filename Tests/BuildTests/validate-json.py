"""Says which YAML texts a JSON Schema (2020-12) refuses, and why.

Reads from the standard input an array of {"schema": …, "text": …} and prints an array of strings:
empty where the text is accepted, "yaml: …" where it is no YAML, and else what is wrong with it. A
schema that is no valid schema ends the program.
"""
import json
import sys

import jsonschema
import yaml


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema, which editors use: `no` is a word and `2024-01-01` is text."""

    yaml_implicit_resolvers = {}


def resolve(tag, pattern, first):
    import re

    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)


resolve("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF"))
resolve("int", r"^[-+]?[0-9]+$", list("-+0123456789"))
resolve("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+0123456789."))
resolve("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""])
Core.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node), 10))


def main():
    validators = {}
    answers = []
    for job in json.load(sys.stdin):
        schema = job["schema"]
        if schema not in validators:
            parsed = json.loads(schema)
            jsonschema.Draft202012Validator.check_schema(parsed)
            validators[schema] = [
                version(parsed, format_checker=version.FORMAT_CHECKER)
                for version in (jsonschema.Draft202012Validator, jsonschema.Draft7Validator)]
        validator, draft7 = validators[schema]
        try:
            value = yaml.load(job["text"], Loader=Core)
        except yaml.YAMLError as error:
            answers.append("yaml: " + str(error).replace("\n", " "))
            continue
        error = jsonschema.exceptions.best_match(validator.iter_errors(value))
        # The YAML language server reads draft 7, and must say the same.
        if draft7.is_valid(value) != (error is None):
            sys.exit("Draft 7 judges otherwise: " + job["text"])
        answers.append("" if error is None else "%s: %s" % (error.json_path, error.message))
    json.dump(answers, sys.stdout)


main()
