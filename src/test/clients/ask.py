"""Asks an endpoint with SPARQLWrapper or with rdflib and prints the answer as SPARQL JSON.

    ask.py sparqlwrapper|rdflib ENDPOINT QUERY
"""

import json
import sys

client, endpoint, query = sys.argv[1:]

if client == "sparqlwrapper":
    from SPARQLWrapper import JSON, SPARQLWrapper

    wrapper = SPARQLWrapper(endpoint)
    wrapper.setQuery(query)
    wrapper.setReturnFormat(JSON)
    print(json.dumps(wrapper.query().convert()))
else:
    from rdflib import Graph
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    answer = Graph(SPARQLStore(endpoint)).query(query)
    print(answer.serialize(format="json").decode("utf-8"))
