import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene with its own Danish analyzer, as its documentation would have it: a line a query with id, microseconds and the ids of ten documents. */
class LuceneSearch {
    static final String[] FIELDS = {"title", "headings", "body"};
    static final float[] BOOSTS = {4, 2, 1};
    static final int WARM_UPS = 3, RUNS = 7;

    public static void main(String[] args) throws Exception {
        Analyzer analyzer = new DanishAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String line : Files.readAllLines(Path.of(args[0], "documents"))) {
                String[] parts = line.split("\t", -1);
                Document document = new Document();
                document.add(new StringField("id", parts[0], Field.Store.YES));
                for (int field = 0; field < FIELDS.length; field++) document.add(new TextField(FIELDS[field], parts[field + 1], Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        List<String> queries = Files.readAllLines(Path.of(args[0], "queries"));
        double[][] times = new double[queries.size()][RUNS];
        for (int run = -WARM_UPS; run < RUNS; run++)
            for (int number = 0; number < queries.size(); number++) {
                String text = queries.get(number).split("\t", -1)[1];
                long start = System.nanoTime();
                searcher.search(parse(analyzer, text), 10);
                if (run >= 0) times[number][run] = (System.nanoTime() - start) / 1e3;
            }
        for (int number = 0; number < queries.size(); number++) {
            String[] parts = queries.get(number).split("\t", -1);
            Arrays.sort(times[number]);
            StringBuilder found = new StringBuilder(parts[0] + "\t" + times[number][RUNS / 2] + "\t");
            for (ScoreDoc hit : searcher.search(parse(analyzer, parts[1]), 10).scoreDocs) found.append(searcher.doc(hit.doc).get("id")).append(' ');
            System.out.println(found);
        }
    }

    static Query parse(Analyzer analyzer, String text) throws Exception {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                for (int field = 0; field < FIELDS.length; field++)
                    query.add(new BoostQuery(new TermQuery(new Term(FIELDS[field], term.toString())), BOOSTS[field]), BooleanClause.Occur.SHOULD);
            stream.end();
        }
        return query.build();
    }
}
